package org.upskill.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every question about waivers. */
@ApplicationScoped
class SkillWaiverRepository implements PanacheRepositoryBase<SkillWaiver, UUID> {

    /** The waivers of each skill that has any, in the order in which they were given. */
    Map<UUID, List<SkillWaiver>> bySkill(Collection<UUID> skillIds) {
        return list("skillId in ?1 order by waivedAt, id", skillIds).stream().collect(Collectors.groupingBy(waiver -> waiver.skillId));
    }

    boolean exists(UUID skillId, SkillWaiver like) {
        return count("skillId = ?1 and rule = ?2 and wordsFold = ?3", skillId, like.rule, like.wordsFold) > 0;
    }
}
