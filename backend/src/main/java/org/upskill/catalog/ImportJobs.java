package org.upskill.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.http.Page;

/** Every question about imports themselves. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    private static final int COUNTED = 10_000;

    /** Which imports a caller wants to see; a null field does not filter. */
    record Filter(String kind, ImportStatus status, String createdBy) {}

    /** The import, which nobody else can change before the transaction ends. */
    ImportJob lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the catalog is being written, or soon will be by an import that applies itself and was sent before this one. */
    boolean isBusyBefore(ImportJob job) {
        return count("status in (?1, ?2) or (applyMode = ?3 and status = ?4 and id < ?5)",
                ImportStatus.APPLYING, ImportStatus.UNDOING, ApplyMode.AUTO, ImportStatus.VALIDATING, job.id) > 0;
    }

    /** The latest import of the same file and kind; null when there is none. */
    UUID sameFile(ImportJob job, String createdBy) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("id < :id"));
        parameters.put("id", job.id);
        add(conditions, parameters, "fileHash", job.fileHash);
        add(conditions, parameters, "kind", job.kind);
        add(conditions, parameters, "createdBy", createdBy);
        return find(where(conditions) + " order by id desc", parameters).firstResultOptional().map(same -> same.id).orElse(null);
    }

    /** Everybody who has brought a file. */
    List<String> people() {
        return getEntityManager().createQuery("select distinct j.createdBy from ImportJob j order by j.createdBy", String.class)
                .setMaxResults(COUNTED)
                .getResultList();
    }

    /** A page in the order of upload; ids are made in the order of time. */
    Page<ImportJob> list(Filter filter, boolean newestFirst, UUID after, int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("1 = 1"));
        add(conditions, parameters, "kind", filter.kind());
        add(conditions, parameters, "status", filter.status());
        add(conditions, parameters, "createdBy", filter.createdBy());
        var total = count(where(conditions), parameters);
        if (after != null) {
            conditions.add("id " + (newestFirst ? "<" : ">") + " :after");
            parameters.put("after", after);
        }
        var order = " order by id " + (newestFirst ? "desc" : "asc");
        var found = find(where(conditions) + order, parameters).range(0, limit).list();
        var items = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? items.getLast().id.toString() : null;
        return new Page<>(items, next, Math.min(total, COUNTED), total <= COUNTED);
    }

    private static void add(List<String> conditions, Map<String, Object> parameters, String field, Object value) {
        if (value == null) return;
        conditions.add(field + " = :" + field);
        parameters.put(field, value);
    }

    private static String where(List<String> conditions) {
        return conditions.stream().collect(Collectors.joining(" and "));
    }
}
