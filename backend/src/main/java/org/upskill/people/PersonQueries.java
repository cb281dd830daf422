package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.upskill.people.PersonQuery.Column;
import org.upskill.people.PersonQuery.Operator;

/** Answers a {@link PersonQuery}. */
@ApplicationScoped
class PersonQueries {
    private final EntityManager entities;

    PersonQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Those from the place on, in the order of the query. */
    List<Person> window(PersonQuery query, int offset, int limit) {
        var order = query.sort() == null || query.sort() == Column.ID ? "" : query.sort().field() + direction(query) + ", ";
        return ask("select r from Person r where " + where(query) + " order by " + order + "r.id" + direction(query), Person.class, query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(PersonQuery query) {
        return ask("select count(*) from Person r where " + where(query), Long.class, query).getSingleResult();
    }

    /** The next ones in the order of the ids, whatever the order of the query. */
    List<Person> after(PersonQuery query, UUID after, int limit) {
        var from = after == null ? "" : " and r.id > :after";
        var question = ask("select r from Person r where " + where(query) + from + " order by r.id", Person.class, query);
        if (after != null) question.setParameter("after", after);
        return question.setMaxResults(limit).getResultList();
    }

    private <T> TypedQuery<T> ask(String jpql, Class<T> type, PersonQuery query) {
        var question = entities.createQuery(jpql, type);
        for (var i = 0; i < query.criteria().size(); i++) {
            var criterion = query.criteria().get(i);
            if (criterion.operator() == Operator.PRESENT) continue;
            var value = criterion.column().comparable(criterion.value());
            question.setParameter("p" + i, value);
            if (criterion.operator() == Operator.STARTS_WITH) question.setParameter("p" + i + "End", (String) value + Character.MAX_VALUE);
        }
        return question;
    }

    private static String where(PersonQuery query) {
        var criteria = query.criteria();
        if (criteria.isEmpty()) return "1 = 1";
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> criteria.get(i).operator().condition(criteria.get(i).column(), "p" + i))
                .collect(Collectors.joining(" and "));
    }

    private static String direction(PersonQuery query) {
        return query.descending() ? " desc" : "";
    }
}
