package org.upskill.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.setting.Organisation.Language;

/** Every question about skills. */
@ApplicationScoped
class SkillRepository implements PanacheRepositoryBase<Skill, UUID> {
    private static final Sorts<Skill> SORTS = new Sorts<Skill>()
            .byText("statement", "r.statementFold", Skill::statementFold)
            .byTime("updatedAt", "r.updatedAt", Skill::updatedAt);

    /**
     * Which skills a caller wants to see; a null field does not filter.
     *
     * @param flagged whether there are open findings
     * @param roleId  a role that has a target for the skill
     */
    record Filter(
            String text, SkillStatus status, Boolean flagged, String owner, UUID roleId, String need, String source, Instant updatedSince, Archived archived) {}

    Page<Skill> list(Filter filter, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), Skill.class)
                .matching(Skill.KIND, filter.text())
                .where("r.status = :status", "status", filter.status())
                .where("r.owner = :owner", "owner", filter.owner())
                .where("exists (select 1 from SkillTarget t where t.skillId = r.id and t.roleId = :role)", "role", filter.roleId())
                .where("r.wording.need = :need", "need", filter.need())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .archived(filter.archived());
        if (filter.flagged() != null) query.where(filter.flagged() ? "r.openFindings > 0" : "r.openFindings = 0");
        return query.page(page, SORTS);
    }

    Optional<Skill> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** The first skills in use with this need. */
    List<Skill> withNeed(String need, int limit) {
        return find("wording.need = ?1 and archivedAt is null order by statementFold, id", need).page(0, limit).list();
    }

    /** The first skills in use. */
    List<Skill> first(int limit) {
        return find("archivedAt is null order by statementFold, id").page(0, limit).list();
    }

    /** The first needs of skills in use. */
    List<String> needs(int limit) {
        var query = "select distinct s.wording.need from Skill s where s.wording.need is not null and s.archivedAt is null order by s.wording.need";
        return getEntityManager().createQuery(query, String.class).setMaxResults(limit).getResultList();
    }

    List<Skill> ofSource(String source) {
        return list("source", source);
    }

    Map<UUID, Skill> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Skill::id, skill -> skill));
    }

    Map<UUID, String> statementsOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Skill::id, skill -> skill.wording.statement()));
    }

    /** A skill, its statement and the language of it. */
    record Stated(UUID id, String statement, Language language) {}

    /** The next skills in the order of their ids. */
    List<Stated> statementsAfter(UUID after, int most) {
        var where = after == null ? "" : "where s.id > :after ";
        var query = getEntityManager()
                .createQuery("select s.id, s.wording.statement, s.language from Skill s " + where + "order by s.id", Stated.class)
                .setMaxResults(most);
        if (after != null) query.setParameter("after", after);
        return query.getResultList();
    }

    Skills.Census census() {
        var query = """
                select count(s.id), count(s.publishedVersion), coalesce(sum(case when s.openFindings > 0 then 1 else 0 end), 0)
                from Skill s where s.archivedAt is null""";
        return getEntityManager().createQuery(query, Skills.Census.class).getSingleResult();
    }

    List<Skills.Flagged> mostFlagged(int limit) {
        var query = """
                select s.id, s.wording.statement, s.openFindings
                from Skill s where s.openFindings > 0 and s.archivedAt is null order by s.openFindings desc, s.statementFold, s.id""";
        return getEntityManager().createQuery(query, Skills.Flagged.class).setMaxResults(limit).getResultList();
    }

    /** Writes what is derived; the version stays, because nobody changed the skills. */
    void deriveOpenFindings(Collection<UUID> ids, int openFindings) {
        getEntityManager().createQuery("update Skill s set s.openFindings = :open where s.id in :ids")
                .setParameter("open", openFindings)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Writes what is derived, like {@link #deriveOpenFindings}. */
    void deriveUnpublishedChanges(Collection<UUID> ids, boolean unpublishedChanges) {
        getEntityManager().createQuery("update Skill s set s.unpublishedChanges = :changes where s.id in :ids")
                .setParameter("changes", unpublishedChanges)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<String> owners() {
        return distinct("owner");
    }

    List<String> sources() {
        return distinct("source");
    }

    private List<String> distinct(String field) {
        var query = "select distinct s.%1$s from Skill s where s.%1$s is not null order by s.%1$s".formatted(field);
        return getEntityManager().createQuery(query, String.class).getResultList();
    }
}
