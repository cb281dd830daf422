package org.upskill.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;
import org.upskill.shared.persistence.SourceKey;

/** Every question about roles. */
@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<Role, UUID> {
    private static final Sorts<Role> SORTS = new Sorts<Role>()
            .byText("title", "r.titleFold", Role::titleFold)
            .byNumber("relevance", "r.relevance", Role::relevance)
            .byTime("updatedAt", "r.updatedAt", Role::updatedAt);

    private static final Sorts<Role> BY_RELEVANCE = new Sorts<Role>().byNumber("relevance", "r.relevance", Role::relevance);

    private static final String CODED =
            "exists (select 1 from SearchToken c where c.kind = '%s' and c.recordId = r.id and c.token = :code)".formatted(CodeScheme.SEARCH_KIND);

    /** Every role may have a target, and a statement takes only so many parameters. */
    private static final int IDS_AT_ONCE = 1000;

    /** Which roles a caller wants to see; a null field does not filter. */
    record Filter(
            String text,
            UUID groupId,
            String level,
            AiDepth aiDepth,
            CapabilityTrack track,
            ChangeHorizon changeHorizon,
            String source,
            Instant updatedSince,
            String code,
            Archived archived) {}

    Page<Role> list(Filter filter, PageRequest page) {
        var code = filter.code() == null || filter.code().isBlank() ? null : CodeScheme.shortened(filter.code().strip());
        return new ListQuery<>(getEntityManager(), Role.class)
                .matching(Role.KIND, filter.text())
                .where("r.groupId = :group", "group", filter.groupId())
                .where("r.level = :level", "level", filter.level())
                .where("r.aiDepth = :depth", "depth", filter.aiDepth())
                .where("r.track = :track", "track", filter.track())
                .where("r.changeHorizon = :horizon", "horizon", filter.changeHorizon())
                .where("r.source = :source", "source", filter.source())
                .where("r.updatedAt >= :since", "since", filter.updatedSince())
                .where(CODED, "code", code)
                .archived(filter.archived())
                .page(page, SORTS);
    }

    /** The roles in use that have a score. */
    Page<Role> scored(String text, UUID groupId, PageRequest page) {
        return new ListQuery<>(getEntityManager(), Role.class)
                .matching(Role.KIND, text)
                .where("r.groupId = :group", "group", groupId)
                .where("r.relevance > :unscored", "unscored", Relevance.UNSCORED)
                .archived(Archived.FALSE)
                .page(page, BY_RELEVANCE);
    }

    Optional<Role> findByKey(SourceKey key) {
        return find("source = ?1 and externalId = ?2", key.source(), key.externalId()).firstResultOptional();
    }

    /** The roles in use whose folded title is this. */
    List<Role> titled(String fold, int most) {
        return find("titleFold = ?1 and archivedAt is null", fold).page(0, most).list();
    }

    /** The roles in use that the search index knows by the most of these words, those with the most first. */
    List<Role> sharingWords(Collection<String> words, int most) {
        var query = """
                select r.id from Role r join SearchToken t on t.recordId = r.id
                where t.kind = 'role' and t.token in :words and r.archivedAt is null group by r.id order by count(*) desc, r.id""";
        var ids = getEntityManager().createQuery(query, UUID.class)
                .setParameter("words", words)
                .setMaxResults(most)
                .getResultList();
        return list("id in ?1", ids);
    }

    /** The next roles in the order of their ids. */
    List<UUID> idsAfter(UUID after, int most) {
        var query = after == null ? "select r.id from Role r order by r.id" : "select r.id from Role r where r.id > :after order by r.id";
        var ids = getEntityManager().createQuery(query, UUID.class).setMaxResults(most);
        if (after != null) ids.setParameter("after", after);
        return ids.getResultList();
    }

    /** The next roles in use in the order of their ids. */
    List<Role> inUseAfter(UUID after, int most) {
        var found = after == null ? find("archivedAt is null order by id") : find("archivedAt is null and id > ?1 order by id", after);
        return found.page(0, most).list();
    }

    Map<UUID, AiDepth> depthsOf(Collection<UUID> ids) {
        return list("id in ?1 and aiDepth is not null", ids).stream().collect(Collectors.toMap(Role::id, role -> role.aiDepth));
    }

    Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Role::id, role -> role.title));
    }

    Roles.Census census() {
        return getEntityManager().createQuery("select count(r.id), count(r.aiDepth) from Role r where r.archivedAt is null", Roles.Census.class).getSingleResult();
    }

    List<Roles.Titled> withoutDepth(Collection<UUID> ids) {
        var found = new ArrayList<Roles.Titled>();
        var all = List.copyOf(ids);
        for (var start = 0; start < all.size(); start += IDS_AT_ONCE) {
            found.addAll(getEntityManager()
                    .createQuery("select r.id, r.title from Role r where r.id in :ids and r.aiDepth is null and r.archivedAt is null", Roles.Titled.class)
                    .setParameter("ids", all.subList(start, Math.min(start + IDS_AT_ONCE, all.size())))
                    .getResultList());
        }
        return found;
    }

    List<Roles.Titled> mostRelevant(int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.id, r.title from Role r where r.relevance > :unscored and r.archivedAt is null order by r.relevance desc, r.id",
                        Roles.Titled.class)
                .setParameter("unscored", Relevance.UNSCORED)
                .setMaxResults(limit)
                .getResultList();
    }

    List<String> levels() {
        return distinct("level");
    }

    List<String> sources() {
        return distinct("source");
    }

    /** The codes of every scheme that the roles have, read from the database and not from what is loaded. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<String>> codesOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id, r.onetSoc, r.esco, r.isco from Role r where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> Stream.of(row[1], row[2], row[3]).flatMap(codes -> ((List<String>) codes).stream()).toList()));
    }

    /** The roles that were merged into this one. */
    List<Role> mergedInto(UUID id) {
        return list("mergedIntoId", id);
    }

    boolean anyMergedInto(UUID id) {
        return count("mergedIntoId", id) > 0;
    }

    /** Lets another role stand for those; nobody changed them, so their versions stay. */
    void deriveSurvivor(Collection<UUID> ids, UUID survivorId) {
        if (ids.isEmpty()) return;
        getEntityManager().createQuery("update Role r set r.mergedIntoId = :survivor where r.id in :ids")
                .setParameter("survivor", survivorId)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Whether any activity, archived ones too, belongs to the role. */
    boolean hasActivities(UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from WorkActivity a where a.roleId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** The activities in use of each role. Plain SQL, because Hibernate would translate a list of ids anew each time, and every list asks this. */
    Map<UUID, Long> countActivities(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var sql = "select role_id, count(*) from work_activity where archived_at is null and role_id in (?%s) group by role_id".formatted(", ?".repeat(ids.size() - 1));
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                var place = 1;
                for (var id : ids) select.setBytes(place++, Ids.bytes(id));
                var counts = new HashMap<UUID, Long>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) counts.put(Ids.of(rows.getBytes(1)), rows.getLong(2));
                }
                return counts;
            }
        });
    }

    private List<String> distinct(String field) {
        var query = "select distinct r.%1$s from Role r where r.%1$s is not null order by r.%1$s".formatted(field);
        return getEntityManager().createQuery(query, String.class).getResultList();
    }
}
