package org.upskill.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about targets. */
@ApplicationScoped
class SkillTargetRepository implements PanacheRepositoryBase<SkillTarget, UUID> {
    private static final Sorts<SkillTarget> SORTS = new Sorts<SkillTarget>().byTime("updatedAt", "r.updatedAt", SkillTarget::updatedAt);

    /** Which targets a caller wants to see; a null field does not filter. */
    record Filter(UUID roleId, UUID skillId, String source, Instant updatedSince) {}

    Page<SkillTarget> list(Filter filter, PageRequest page) {
        return new ListQuery<>(getEntityManager(), SkillTarget.class)
                .where("r.roleId = :role", "role", filter.roleId())
                .where("r.skillId = :skill", "skill", filter.skillId())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .page(page, SORTS);
    }

    Optional<SkillTarget> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    Optional<SkillTarget> findByPair(UUID roleId, UUID skillId) {
        return find("roleId = ?1 and skillId = ?2", roleId, skillId).firstResultOptional();
    }

    /** The targets that any of the roles has in any of the skills. */
    List<SkillTarget> between(Collection<UUID> roleIds, Collection<UUID> skillIds) {
        return roleIds.isEmpty() || skillIds.isEmpty() ? List.of() : list("roleId in ?1 and skillId in ?2", roleIds, skillIds);
    }

    /** The skills in use that the most roles have a target for. */
    List<UUID> mostTargeted(int limit) {
        var query = """
                select t.skillId from SkillTarget t, Skill s where s.id = t.skillId and s.archivedAt is null
                group by t.skillId order by count(*) desc, t.skillId""";
        return getEntityManager().createQuery(query, UUID.class).setMaxResults(limit).getResultList();
    }

    Map<UUID, Integer> levelsOf(UUID roleId, Collection<UUID> skillIds) {
        return list("roleId = ?1 and skillId in ?2", roleId, skillIds).stream()
                .collect(Collectors.toMap(target -> target.skillId, target -> target.targetLevel));
    }

    /** The first targets of a role, or of a skill. */
    List<SkillTarget> firstOf(String field, UUID id, int limit) {
        return find(field + " = ?1 order by id", id).range(0, limit - 1).list();
    }

    long countOfSkill(UUID skillId) {
        return count("skillId", skillId);
    }

    long countOfRole(UUID roleId) {
        return count("roleId", roleId);
    }

    Map<UUID, Long> countByRole() {
        return counted(getEntityManager().createQuery("select t.roleId, count(*) from SkillTarget t group by t.roleId", Object[].class));
    }

    Map<UUID, Long> countOfRoles(Collection<UUID> roleIds) {
        return counted(getEntityManager()
                .createQuery("select t.roleId, count(*) from SkillTarget t where t.roleId in :ids group by t.roleId", Object[].class)
                .setParameter("ids", roleIds));
    }

    private static Map<UUID, Long> counted(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
