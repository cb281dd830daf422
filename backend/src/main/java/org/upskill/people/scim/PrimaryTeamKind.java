package org.upskill.people.scim;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.setting.Recomputation;
import org.upskill.shared.setting.SettingKind;

/** The setting by which groups of SCIM become teams. As delivered no group does. */
@Singleton
class PrimaryTeamKind implements SettingKind<PrimaryTeamRule> {
    private static final PrimaryTeamRule NONE = new PrimaryTeamRule(PrimaryTeamRule.Match.PREFIX, "");

    private final Instance<PrimaryTeams> teams;
    private final PrimaryTeamQueries queries;

    PrimaryTeamKind(Instance<PrimaryTeams> teams, PrimaryTeamQueries queries) {
        this.teams = teams;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "primary-team";
    }

    @Override
    public Class<PrimaryTeamRule> type() {
        return PrimaryTeamRule.class;
    }

    @Override
    public PrimaryTeamRule delivered() {
        return NONE;
    }

    @Override
    public List<Violation> check(PrimaryTeamRule rule) {
        if (rule.match() == PrimaryTeamRule.Match.PREFIX) return List.of();
        try {
            Pattern.compile(rule.pattern());
            return List.of();
        } catch (PatternSyntaxException e) {
            return List.of(Violation.at("/pattern", "bad-pattern", "This is not a regular expression. Write it like ^Team .* or choose a beginning instead."));
        }
    }

    @Override
    public Optional<Recomputation> recomputation() {
        return Optional.of(new Recomputation() {
            @Override
            public long count() {
                return queries.countInGroups();
            }

            @Override
            public List<UUID> next(UUID after, int limit) {
                return queries.inGroups(after, limit);
            }

            @Override
            public void refresh(List<UUID> ids) {
                teams.get().settle(ids);
            }
        });
    }
}
