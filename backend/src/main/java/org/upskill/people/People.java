package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/**
 * What other features may ask of people and do with them. Whoever calls has seen to it that its caller may. Each write takes the
 * version that was seen, or null for whatever is there; a version that has moved on is a 412.
 */
@ApplicationScoped
@RetryOnContention
public class People {
    private final PersonRepository people;
    private final PersonQueries queries;
    private final PersonBook book;

    People(PersonRepository people, PersonQueries queries, PersonBook book) {
        this.people = people;
        this.queries = queries;
        this.book = book;
    }

    /** The person with the id. */
    @Transactional
    public Optional<PersonRecord> find(UUID id) {
        return people.findByIdOptional(id).map(PersonRecord::of);
    }

    /** The people with these ids, in the order of the ids given; nothing for an id that nobody has. */
    @Transactional
    public List<PersonRecord> find(Collection<UUID> ids) {
        var found = people.byIds(ids);
        return ids.stream().filter(found::containsKey).map(found::get).map(PersonRecord::of).toList();
    }

    /** The records that turned out to be of this person too, and for which this one stands. */
    @Transactional
    public List<PersonRecord> duplicatesOf(UUID id) {
        return people.list("survivorId = ?1 order by id", id).stream().map(PersonRecord::of).toList();
    }

    /** The next of those who have been inactive since before a time, in the order of their ids; no duplicate of somebody. */
    @Transactional
    public List<PersonRecord> inactiveSince(Instant time, UUID after, int most) {
        return people.inactiveSince(time, after, most).stream().map(PersonRecord::of).toList();
    }

    /** How many they are. */
    @Transactional
    public long countInactiveSince(Instant time) {
        return people.countInactiveSince(time);
    }

    /** Whether the person is one of them still. */
    @Transactional
    public boolean isInactiveSince(UUID id, Instant time) {
        return people.findByIdOptional(id).filter(person -> person.survivorId == null && person.isArchived() && person.archivedAt().isBefore(time)).isPresent();
    }

    /** The person that the source knows by this id. */
    @Transactional
    public Optional<PersonRecord> find(SourceKey key) {
        return people.findByKey(key).map(PersonRecord::of);
    }

    /**
     * Those of the people asked for that stand at these places, in the order of the query, and how many there are in all.
     *
     * @param offset how many to pass over, 0 for none
     * @param limit  how many at most; 0 only counts
     */
    @Transactional
    public Window<PersonRecord> find(PersonQuery query, int offset, int limit) {
        var items = limit == 0 ? List.<Person>of() : queries.window(query, offset, limit);
        return new Window<>(items.stream().map(PersonRecord::of).toList(), queries.count(query));
    }

    /** The next of the people asked for in the order of their ids, for somebody who looks at all of them part by part. */
    @Transactional
    public List<PersonRecord> after(PersonQuery query, UUID after, int limit) {
        return queries.after(query, after, limit).stream().map(PersonRecord::of).toList();
    }

    /**
     * Creates an active person.
     *
     * @param externalId by what the source knows the person; null where it does not say
     * @throws ProblemException 409 for a user name or an external id that another person has, 400 for a value that is not allowed
     */
    @Transactional
    public PersonRecord create(String source, String externalId, PersonValues values, Origin origin) {
        return PersonRecord.of(book.create(source, externalId, values, origin));
    }

    /**
     * Changes what is said of a person and nothing else. To replace a person, clear the other fields first
     * ({@link PersonValues#clearingOthers}).
     *
     * @throws ProblemException 404, 412; 409 for a user name that another person has and for a manager who reports to the person
     */
    @Transactional
    public PersonRecord change(UUID id, Integer version, PersonValues values, Origin origin) {
        var person = seen(id, version);
        book.change(person, values, origin);
        return PersonRecord.of(person);
    }

    /**
     * Lets a person be known by another external id of another or the same source.
     *
     * @throws ProblemException 404, 412; 409 when another person has it
     */
    @Transactional
    public PersonRecord identify(UUID id, Integer version, SourceKey key) {
        var person = seen(id, version);
        book.identify(person, key.source(), key.externalId());
        people.flush();
        return PersonRecord.of(person);
    }

    /** Puts a person away who has left; one who is away already stays so. */
    @Transactional
    public PersonRecord deactivate(UUID id, Integer version) {
        var person = seen(id, version);
        if (!person.isArchived()) book.deactivate(person);
        people.flush();
        return PersonRecord.of(person);
    }

    /**
     * Takes a person back who works here again; one who is active stays so.
     *
     * @throws ProblemException 404, 412; 409 for a duplicate
     */
    @Transactional
    public PersonRecord reactivate(UUID id, Integer version) {
        var person = seen(id, version);
        if (person.isArchived()) book.reactivate(person);
        people.flush();
        return PersonRecord.of(person);
    }

    /** Deletes a person for good; reports are left without a manager. */
    @Transactional
    public void remove(UUID id, Integer version) {
        book.remove(seen(id, version));
    }

    private Person seen(UUID id, Integer version) {
        var person = people.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (version != null && version != person.version()) throw Problems.stale();
        return person;
    }
}
