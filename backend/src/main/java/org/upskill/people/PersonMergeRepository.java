package org.upskill.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about merges of people, and about what they move. */
@ApplicationScoped
class PersonMergeRepository implements PanacheRepositoryBase<PersonMerge, UUID> {
    /** The merge by which the person is a duplicate now. */
    Optional<PersonMerge> standing(UUID mergedId) {
        return find("mergedId = ?1 and undoneAt is null order by mergedAt desc", mergedId).firstResultOptional();
    }

    List<Person> naming(String field, UUID id) {
        return getEntityManager().createQuery("select r from Person r where r.%s = :id".formatted(field), Person.class).setParameter("id", id).getResultList();
    }

    /** Those of the people that still name the other one there. */
    List<Person> stillNaming(String field, UUID id, Collection<UUID> among) {
        return getEntityManager()
                .createQuery("select r from Person r where r.%s = :id and r.id in :among".formatted(field), Person.class)
                .setParameter("id", id)
                .setParameter("among", among)
                .getResultList();
    }

    List<Team> ledBy(UUID id) {
        return getEntityManager().createQuery("select r from Team r where r.leadId = :id", Team.class).setParameter("id", id).getResultList();
    }
}
