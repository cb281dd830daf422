package org.upskill.people.scim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;

/** The last calls of SCIM. */
@ApplicationScoped
class ScimCallRepository implements PanacheRepositoryBase<ScimCall, UUID> {
    /** So many are kept. */
    static final int KEPT = 1_000;

    private static final Sorts<ScimCall> SORTS = new Sorts<ScimCall>().byTime("calledAt", "r.calledAt", ScimCall::calledAt);

    /** Adds calls, and lets the oldest go. */
    @Transactional
    void keep(List<ScimCall> calls) {
        persist(calls);
        flush();
        var oldest = getEntityManager()
                .createQuery("select r.calledAt from ScimCall r order by r.calledAt desc", Instant.class)
                .setFirstResult(KEPT)
                .setMaxResults(1)
                .getResultList();
        if (!oldest.isEmpty()) delete("calledAt <= ?1", oldest.getFirst());
    }

    /** The newest first. */
    Page<ScimCall> last(Boolean failed, PageRequest page) {
        var query = new ListQuery<>(getEntityManager(), ScimCall.class);
        if (failed != null) query.where(failed ? "r.status >= 400" : "r.status < 400");
        return query.page(page.inOrder("-calledAt"), SORTS);
    }
}
