package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upskill.people.scim.filter.AttributePath;
import org.upskill.people.scim.filter.Column;
import org.upskill.people.scim.filter.Columns;
import org.upskill.people.scim.filter.Filter;
import org.upskill.people.scim.filter.FilterQuery;

/** Finds the ids of the resources that a list asks for. What no index finds is looked for among all, for a limited time. */
@ApplicationScoped
class ResourceSearch {
    private static final Filter EVERYTHING = new Filter.Compare("id", org.upskill.people.scim.filter.Operator.PR, null);

    private final EntityManager entities;
    private final Duration patience;

    ResourceSearch(EntityManager entities, @ConfigProperty(name = "upskill.scim.search-time", defaultValue = "5S") Duration patience) {
        this.entities = entities;
        this.patience = patience;
    }

    /**
     * What a list asks for.
     *
     * @param filter null for all
     * @param sortBy null for the order in which they were made
     * @param offset how many are passed over
     * @param limit  how many at most; 0 only counts
     */
    record Request(Filter filter, SchemaAttribute sortBy, SortOrder order, int offset, int limit) {}

    /**
     * What was found.
     *
     * @param ids   in order
     * @param total how many there are on all pages
     */
    record Found(List<UUID> ids, long total) {}

    Found find(String entity, String shown, Columns columns, Request request) {
        var query = new FilterQuery(request.filter() == null ? EVERYTHING : request.filter(), columns);
        var from = " from " + entity + " r where (" + shown + ") and " + query.condition();
        try {
            var total = ask("select count(*)" + from, Long.class, query).getSingleResult();
            if (request.limit() == 0 || request.offset() >= total) return new Found(List.of(), total);
            var ids = ask("select r.id" + from + " order by " + order(columns, request) + "r.id", UUID.class, query)
                    .setFirstResult(request.offset())
                    .setMaxResults(request.limit())
                    .getResultList();
            return new Found(ids, total);
        } catch (QueryTimeoutException e) {
            throw tooSlow();
        }
    }

    /** What an impatient server says of a filter that it would have to hold against everybody. */
    ScimFault tooSlow() {
        return new ScimFault(400, RFC7644.TOO_MANY, """
                No index finds this, and looking at every resource took longer than %d seconds. \
                Filter by userName, externalId, emails.value, id, active or meta.lastModified.""".formatted(patience.toSeconds()));
    }

    private <T> TypedQuery<T> ask(String hql, Class<T> type, FilterQuery query) {
        var question = entities.createQuery(hql, type);
        query.parameters().forEach(question::setParameter);
        if (!query.isIndexed()) question.setHint("jakarta.persistence.query.timeout", (int) patience.toMillis());
        return question;
    }

    private static String order(Columns columns, Request request) {
        if (request.sortBy() == null) return "";
        var column = columns.get(AttributePath.of(request.sortBy().getFullResourceName()));
        if (column.hql().startsWith("m.") || column.hql().contains("(t.")) throw ScimFault.badValue("An attribute of many values gives no order.");
        var value = column.shape() == Column.Shape.FLAG ? "case when " + column.hql() + " then 1 else 0 end" : column.hql();
        return value + (request.order() == SortOrder.DESCENDING ? " desc, " : ", ");
    }
}
