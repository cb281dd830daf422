package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Waiver;
import org.upskill.skill.lint.LintRule;
import org.upskill.skill.lint.LintRules;
import org.upskill.skill.lint.Linter;

/** What the linter says of skills, and what is derived from it and from the published versions. */
@ApplicationScoped
class FindingBook {
    private final List<LintRule> rules = LintRules.load();
    private final Linter linter = new Linter(rules);
    private final SkillRepository skills;
    private final SkillVersionRepository versions;
    private final SkillWaiverRepository waivers;

    FindingBook(SkillRepository skills, SkillVersionRepository versions, SkillWaiverRepository waivers) {
        this.skills = skills;
        this.versions = versions;
        this.waivers = waivers;
    }

    List<LintRule> rules() {
        return rules;
    }

    boolean hasRule(String slug) {
        return rules.stream().anyMatch(rule -> rule.rule().equals(slug));
    }

    String title(String slug) {
        return rules.stream().filter(rule -> rule.rule().equals(slug)).findFirst().orElseThrow().title();
    }

    /** Findings on a statement, waived ones among them. */
    List<Finding> lint(String statement) {
        return linter.lint(statement);
    }

    /** Findings on a statement that none of the waivers silences. */
    List<Finding> open(String statement, List<SkillWaiver> waived) {
        return Waiver.open(lint(statement), waived.stream().map(SkillWaiver::waiver).toList());
    }

    /** Derives anew for all these skills, with as many queries for a thousand as for one. */
    void refresh(Collection<UUID> skillIds) {
        if (skillIds.isEmpty()) return;
        skills.flush();
        var waived = waivers.bySkill(skillIds);
        var published = versions.publishedOf(skillIds);
        var byFindings = new TreeMap<Integer, List<UUID>>();
        var byChanges = new HashMap<Boolean, List<UUID>>();
        for (var row : wordings(skillIds).entrySet()) {
            var version = published.get(row.getKey());
            var open = open(row.getValue().statement(), waived.getOrDefault(row.getKey(), List.of())).size();
            byFindings.computeIfAbsent(open, count -> new ArrayList<>()).add(row.getKey());
            byChanges.computeIfAbsent(version != null && !version.wording.equals(row.getValue()), changes -> new ArrayList<>()).add(row.getKey());
        }
        byFindings.forEach((open, ids) -> skills.deriveOpenFindings(ids, open));
        byChanges.forEach((changes, ids) -> skills.deriveUnpublishedChanges(ids, changes));
    }

    /** As the tables have them, also where an import wrote past the entities. */
    private Map<UUID, Wording> wordings(Collection<UUID> skillIds) {
        var wordings = new HashMap<UUID, Wording>();
        skills.getEntityManager()
                .createQuery("select s.id, s.wording from Skill s where s.id in :ids", Object[].class)
                .setParameter("ids", skillIds)
                .getResultStream()
                .forEach(row -> wordings.put((UUID) row[0], (Wording) row[1]));
        return wordings;
    }
}
