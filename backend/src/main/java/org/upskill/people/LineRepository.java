package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Walks reporting lines inside the database, so that no more of the organisation is read than belongs to them. The ids are cast because
 * H2 takes the columns of a recursion for text while it reads the statement.
 */
@ApplicationScoped
class LineRepository {
    /** Deeper than any organisation; should a circle ever get in, the walk ends all the same. */
    private static final int DEEPEST = 60;

    /** The walk up: the person, the manager, the manager's manager, and so on. */
    private static final String ABOVE = """
            with recursive chain (id, manager_id, depth) as (
              select p.id, p.manager_id, 0 from person p where p.id = :person
              union all
              select p.id, p.manager_id, c.depth + 1 from chain c join person p on p.id = cast(c.manager_id as binary(16)) where c.depth < %d)
            select count(*) as hits from chain c join person m on m.id = cast(c.id as binary(16))
            where c.depth > 0 and (m.id = :caller or m.delegate_id = :caller)""".formatted(DEEPEST);

    private static final String MANAGERS = """
            with recursive chain (id, depth) as (
              select p.manager_id, 1 from person p where p.id = :person and p.manager_id is not null
              union all
              select p.manager_id, c.depth + 1 from chain c join person p on p.id = cast(c.id as binary(16)) where p.manager_id is not null and c.depth < %d)
            select cast(c.id as binary(16)) as id from chain c order by c.depth""".formatted(DEEPEST);

    /** The walk down from the caller, and from those for whom the caller stands in. */
    private static final String BELOW = """
            with recursive chain (id, depth) as (
              select p.id, 1 from person p join person m on m.id = p.manager_id where m.id = :caller or m.delegate_id = :caller
              union all
              select p.id, c.depth + 1 from chain c join person p on p.manager_id = cast(c.id as binary(16)) where c.depth < %d)
            select distinct cast(c.id as binary(16)) as id from chain c""".formatted(DEEPEST);

    private final EntityManager entities;

    LineRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the person is somewhere below the caller, or below somebody for whom the caller stands in. */
    boolean isAbove(UUID caller, UUID person) {
        return entities.unwrap(Session.class).createNativeQuery(ABOVE, Integer.class)
                        .addScalar("hits", Integer.class)
                        .setParameter("person", person)
                        .setParameter("caller", caller)
                        .getSingleResult()
                > 0;
    }

    /** Everybody above the person, the manager first. */
    List<UUID> above(UUID person) {
        return entities.unwrap(Session.class).createNativeQuery(MANAGERS, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    Set<UUID> below(UUID caller) {
        return Set.copyOf(entities.unwrap(Session.class).createNativeQuery(BELOW, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("caller", caller)
                .getResultList());
    }
}
