package org.upskill.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.upskill.people.TeamRecord;
import org.upskill.people.Teams;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.SourceKey;

/** What SCIM does with its groups, which are teams of the source scim. Runs in the transaction of {@link ScimTransactions}. */
@ApplicationScoped
class Groups {
    /** Begins the external ids that are made for groups whose client names none; they are not shown. */
    private static final String MADE = "made:";

    private final Teams teams;
    private final GroupQueries queries;
    private final PrimaryTeams primaryTeams;

    Groups(Teams teams, GroupQueries queries, PrimaryTeams primaryTeams) {
        this.teams = teams;
        this.queries = queries;
        this.primaryTeams = primaryTeams;
    }

    /** By what the pushing system knows the group; null where it does not say. */
    static String externalIdOf(TeamRecord group) {
        return group.externalId().startsWith(MADE) ? null : group.externalId();
    }

    Optional<TeamRecord> find(UUID id) {
        return teams.find(id).filter(team -> team.source().equals(Users.SOURCE));
    }

    /** Those with the ids, in that order. */
    List<TeamRecord> find(Collection<UUID> ids) {
        return teams.find(ids);
    }

    TeamRecord create(String name, String externalId, Collection<UUID> members) {
        requireFree(name, null);
        var known = Attributes.fitting(externalId, "externalId");
        var group = teams.create(Users.SOURCE, known == null ? MADE + Ids.next() : known, name);
        teams.addMembers(group.id(), members);
        primaryTeams.settle(members);
        return group;
    }

    /** Does what a PATCH or a PUT says. */
    TeamRecord change(UUID id, GroupChange change) {
        var before = find(id).orElseThrow(ScimFault::notFound);
        var touched = new ArrayList<UUID>();
        if (change.name() != null && !change.name().equals(before.name())) {
            requireFree(change.name(), id);
            teams.rename(id, change.name());
            touched.addAll(queries.membersOf(id));
        }
        if (change.externalId() != null && !Objects.equals(change.externalId(), externalIdOf(before))) {
            teams.identify(id, new SourceKey(Users.SOURCE, Attributes.fitting(change.externalId(), "externalId")));
        }
        touched.addAll(changeMembers(id, change));
        primaryTeams.settle(touched);
        return find(id).orElseThrow();
    }

    /** The group, its memberships, and the team that it gave to people. */
    void remove(UUID id) {
        find(id).orElseThrow(ScimFault::notFound);
        var members = queries.membersOf(id);
        teams.clearMembers(id);
        primaryTeams.settle(members);
        primaryTeams.leave(id);
        teams.remove(id);
    }

    /** @return whom it concerns */
    private List<UUID> changeMembers(UUID id, GroupChange change) {
        if (!change.changesMembers()) return List.of();
        var before = queries.membersOf(id, change);
        var after = change.applied(before);
        var gone = before.stream().filter(member -> !after.contains(member)).toList();
        var come = after.stream().filter(member -> !before.contains(member)).toList();
        if (gone.isEmpty() && come.isEmpty()) return List.of();
        teams.removeMembers(id, gone);
        teams.addMembers(id, come);
        queries.touch(id);
        var touched = new ArrayList<>(gone);
        touched.addAll(come);
        return touched;
    }

    private void requireFree(String name, UUID id) {
        if (queries.isNamed(Attributes.fitting(name, "displayName"), id)) throw ScimFault.taken("Another group has this displayName.");
    }
}
