package org.upskill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.privacy.ErasedPeople;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;

/** What is left of people who were erased: hashes that stop files and systems from bringing them back. */
@ApplicationScoped
class Tombstones implements ErasedPeople {
    private final EntityManager entities;
    private final TraceHash hashes;

    Tombstones(EntityManager entities, TraceHash hashes) {
        this.entities = entities;
        this.hashes = hashes;
    }

    /** Sets one up for all by which the person was known; somebody who was erased before as well keeps that one. */
    void setUp(List<Identity> person) {
        var erasure = Ids.next();
        for (var hash : person.stream().flatMap(known -> hashes.of(known).stream()).toList()) {
            if (!erasures(List.of(hash)).isEmpty()) continue;
            entities.createNativeQuery("insert into erased_trace (hash, erasure_id, erased_at) values (?1, ?2, ?3)")
                    .setParameter(1, hash)
                    .setParameter(2, Ids.bytes(erasure))
                    .setParameter(3, CatalogRecord.now())
                    .executeUpdate();
        }
    }

    /** Lets a person come back, whichever way they are recognised; answers how many erasures that takes back. */
    int lift(Identity person) {
        var erasures = erasures(hashes.of(person));
        for (var erasure : erasures) {
            entities.createNativeQuery("delete from erased_trace where erasure_id = ?1").setParameter(1, Ids.bytes(erasure)).executeUpdate();
        }
        return erasures.size();
    }

    /** How many people were erased and not let back. */
    long count() {
        return ((Number) entities.createNativeQuery("select count(distinct erasure_id) from erased_trace").getSingleResult()).longValue();
    }

    @Override
    @Transactional
    public Set<Identity> among(Collection<Identity> people) {
        var known = hashes.isPossible() ? known() : Set.of();
        if (known.isEmpty()) return Set.of();
        return people.stream().filter(person -> hashes.of(person).stream().map(ByteBuffer::wrap).anyMatch(known::contains)).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public void refuse(Identity person) {
        if (!hashes.isPossible() || erasures(hashes.of(person)).isEmpty()) return;
        throw new ProblemException(
                ProblemType.ERASED_PERSON, "This person's data was erased for good. If the person works here again, an administrator can allow it.");
    }

    private Set<UUID> erasures(List<byte[]> some) {
        var found = new HashSet<UUID>();
        if (some.isEmpty()) return found;
        var query = entities.createNativeQuery("select erasure_id from erased_trace where hash in (?1)", byte[].class).setParameter(1, some);
        for (var id : query.getResultList()) found.add(Ids.of((byte[]) id));
        return found;
    }

    /** Few people are ever erased, so that all hashes at once cost less than a question for each row of a file. */
    private Set<ByteBuffer> known() {
        var known = new HashSet<ByteBuffer>();
        for (var hash : entities.createNativeQuery("select hash from erased_trace", byte[].class).getResultList()) known.add(ByteBuffer.wrap((byte[]) hash));
        return known;
    }
}
