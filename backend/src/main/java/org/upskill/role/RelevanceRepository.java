package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;

/** What the relevance of roles is worked out from, and where it is kept. */
@ApplicationScoped
class RelevanceRepository {
    private final EntityManager entities;

    RelevanceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How exposed the activities of each role are, without the roles that have no scored activity. */
    Map<UUID, Exposure> exposures(Collection<UUID> roleIds, double usualImportance) {
        var query = """
                select a.roleId, count(*), sum(a.aiExposure * coalesce(a.importance, :usual)), sum(coalesce(a.importance, :usual))
                from WorkActivity a where a.roleId in :ids and a.aiExposure is not null and a.archivedAt is null group by a.roleId""";
        return entities
                .createQuery(query, Object[].class)
                .setParameter("ids", roleIds)
                .setParameter("usual", usualImportance)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Exposure(((Long) row[1]).intValue(), (Double) row[2] / (Double) row[3])));
    }

    /** Scored activities of one role and their mean exposure. */
    record Exposure(int scoredActivities, Double mean) {
        static final Exposure NONE = new Exposure(0, null);
    }

    /** Writes what is derived from the activities; the version stays, because nobody changed the role. */
    void deriveRelevance(Role role, Exposure exposure, Relevance relevance) {
        entities
                .createQuery("update Role r set r.exposure = :exposure, r.scoredActivities = :scored, r.relevance = :relevance where r.id = :id")
                .setParameter("exposure", exposure.mean())
                .setParameter("scored", exposure.scoredActivities())
                .setParameter("relevance", relevance.score() == null ? Relevance.UNSCORED : relevance.score())
                .setParameter("id", role.id())
                .executeUpdate();
    }

    /** The same for many roles in one batch; they are detached, because what they hold is outdated then. */
    void deriveRelevance(Map<Role, Relevance> derived) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update role set exposure = ?, scored_activities = ?, relevance = ? where id = ?")) {
                for (var entry : derived.entrySet()) {
                    var relevance = entry.getValue();
                    update.setObject(1, relevance.exposure(), Types.DOUBLE);
                    update.setInt(2, relevance.scoredActivities());
                    update.setDouble(3, relevance.score() == null ? Relevance.UNSCORED : relevance.score());
                    update.setBytes(4, Ids.bytes(entry.getKey().id()));
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        derived.keySet().forEach(entities::detach);
    }
}
