package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.setting.RuleList;
import org.upskill.shared.setting.Settings;
import org.upskill.shared.text.Kebab;
import org.upskill.skill.lint.LintRule;
import org.upskill.skill.lint.LintRules;
import org.upskill.skill.lint.Linter;

/** What the linter says of skills, and what is derived from it and from the published versions. */
@ApplicationScoped
class FindingBook {
    /** The rules of the settings, ready for reading. */
    private record Reading(RuleList setting, List<LintRule> rules, Linter linter) {}

    private final Settings settings;
    private final Instance<SkillRules> kind;
    private final SkillRepository skills;
    private final SkillVersionRepository versions;
    private final SkillWaiverRepository waivers;
    private volatile Reading reading;

    FindingBook(
            Settings settings,
            Instance<SkillRules> kind,
            SkillRepository skills,
            SkillVersionRepository versions,
            SkillWaiverRepository waivers) {
        this.settings = settings;
        this.kind = kind;
        this.skills = skills;
        this.versions = versions;
        this.waivers = waivers;
    }

    /** The rules as they are applied now, those that are off among them. */
    RuleList rules() {
        return reading().setting();
    }

    boolean hasRule(String slug) {
        return reading().rules().stream().anyMatch(rule -> rule.rule().equals(slug));
    }

    String title(String slug) {
        return reading().rules().stream().filter(rule -> rule.rule().equals(slug)).findFirst().orElseThrow().title();
    }

    /**
     * Findings on a statement, waived ones among them.
     *
     * @param language of the statement; null where nobody has said: then its words tell
     */
    List<Finding> lint(String statement, Language language) {
        return lint(reading().linter(), statement, language);
    }

    static List<Finding> lint(Linter linter, String statement, Language language) {
        return language == null ? linter.lint(statement) : linter.lint(statement, Kebab.of(language));
    }

    /** Findings on a statement that none of the waivers silences. */
    List<Finding> open(String statement, Language language, List<SkillWaiver> waived) {
        return open(lint(statement, language), waived);
    }

    /** Those of the findings that none of the waivers silences. */
    static List<Finding> open(List<Finding> findings, List<SkillWaiver> waived) {
        return Waiver.open(findings, waived.stream().map(SkillWaiver::waiver).toList());
    }

    /** What is waived of each of the skills that has anything waived. */
    Map<UUID, List<SkillWaiver>> waivers(Collection<UUID> skillIds) {
        return waivers.bySkill(skillIds);
    }

    /** The same as what silences findings. */
    Map<UUID, List<Waiver>> kept(Collection<UUID> skillIds) {
        if (skillIds.isEmpty()) return Map.of();
        return waivers(skillIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, waived -> waived.getValue().stream().map(SkillWaiver::waiver).toList()));
    }

    private Reading reading() {
        var setting = settings.get(kind.get());
        var known = reading;
        if (known == null || known.setting() != setting) {
            known = new Reading(setting, LintRules.of(setting), LintRules.linter(setting));
            reading = known;
        }
        return known;
    }

    /** Derives anew for all these skills, with as many queries for a thousand as for one. */
    void refresh(Collection<UUID> skillIds) {
        if (skillIds.isEmpty()) return;
        skills.flush();
        var waived = waivers.bySkill(skillIds);
        var published = versions.publishedOf(skillIds);
        var byFindings = new TreeMap<Integer, List<UUID>>();
        var byChanges = new HashMap<Boolean, List<UUID>>();
        for (var row : written(skillIds).entrySet()) {
            var version = published.get(row.getKey());
            var open = open(row.getValue().wording().statement(), row.getValue().language(), waived.getOrDefault(row.getKey(), List.of())).size();
            byFindings.computeIfAbsent(open, count -> new ArrayList<>()).add(row.getKey());
            byChanges.computeIfAbsent(version != null && !version.wording.equals(row.getValue().wording()), changes -> new ArrayList<>()).add(row.getKey());
        }
        byFindings.forEach((open, ids) -> skills.deriveOpenFindings(ids, open));
        byChanges.forEach((changes, ids) -> skills.deriveUnpublishedChanges(ids, changes));
    }

    /** The wording of a skill and the language that it is in. */
    private record Written(Wording wording, Language language) {}

    /** As the tables have them, also where an import wrote past the entities. */
    private Map<UUID, Written> written(Collection<UUID> skillIds) {
        var written = new HashMap<UUID, Written>();
        skills.getEntityManager()
                .createQuery("select s.id, s.wording, s.language from Skill s where s.id in :ids", Object[].class)
                .setParameter("ids", skillIds)
                .getResultStream()
                .forEach(row -> written.put((UUID) row[0], new Written((Wording) row[1], (Language) row[2])));
        return written;
    }
}
