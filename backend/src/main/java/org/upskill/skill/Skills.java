package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may ask about skills. */
@ApplicationScoped
public class Skills {
    private final SkillRepository skills;
    private final SkillVersionRepository versions;
    private final SkillTargetRepository targets;

    Skills(SkillRepository skills, SkillVersionRepository versions, SkillTargetRepository targets) {
        this.skills = skills;
        this.versions = versions;
        this.targets = targets;
    }

    /**
     * A skill as other features see it.
     *
     * @param statement        as published; of a skill that was never published, the draft's
     * @param archived         whether it can no longer be named anew
     * @param publishedVersion number of the version that the statement is of; null when the skill was never published
     */
    public record Skill(UUID id, String statement, SkillStatus status, boolean archived, Integer publishedVersion) {}

    /** Those of the skills that exist, by id. */
    public Map<UUID, Skill> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var published = versions.publishedOf(ids);
        return skills.list("id in ?1", ids).stream()
                .map(skill -> {
                    var version = published.get(skill.id());
                    var wording = version == null ? skill.wording : version.wording;
                    return new Skill(skill.id(), wording.statement(), skill.status, skill.isArchived(), skill.publishedVersion);
                })
                .collect(Collectors.toMap(Skill::id, skill -> skill));
    }

    /** The levels, 1 to 4, that the role should reach in those of the skills that it has a target for. */
    public Map<UUID, Integer> targetLevels(UUID roleId, Collection<UUID> skillIds) {
        return skillIds.isEmpty() ? Map.of() : targets.levelsOf(roleId, skillIds);
    }

    /** How many skills there are, how many were published, and how many have findings that nobody waived. */
    public record Census(long total, long published, long withOpenFindings) {}

    /** A skill with findings in its present wording that nobody waived. */
    public record Flagged(UUID id, String statement, int openFindings) {}

    /** How many skills there are now. */
    public Census census() {
        return skills.census();
    }

    /** The skills with the most open findings. */
    public List<Flagged> mostFlagged(int limit) {
        return skills.mostFlagged(limit);
    }

    /** How many targets each role has; a role without any is left out. */
    public Map<UUID, Long> targetsByRole() {
        return targets.countByRole();
    }
}
