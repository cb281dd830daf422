package org.upskill.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.upskill.people.People;
import org.upskill.people.PersonField;
import org.upskill.people.PersonQuery;
import org.upskill.people.PersonQuery.Column;
import org.upskill.people.PersonQuery.Criterion;
import org.upskill.people.PersonQuery.Operator;
import org.upskill.people.PersonRecord;
import org.upskill.privacy.ErasurePreview.ErasedPlace;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.audit.OneDeed;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.privacy.AppendOnlyStore;
import org.upskill.shared.privacy.ErasedPeople.Identity;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.privacy.PersonalStore;
import org.upskill.shared.privacy.PersonalStore.Traces;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** Erases people for good. */
@ApplicationScoped
@RetryOnContention
class ErasureService {
    /** The one that finds what no other place looks after comes last. */
    private static final Comparator<PersonalStore> ORDER =
            Comparator.comparing((PersonalStore store) -> store instanceof Mentions).thenComparing(PersonalStore::name);

    private final People people;
    private final List<PersonalStore> stores;
    private final Tombstones tombstones;
    private final UnfinishedErasures unfinished;
    private final EntityManager entities;
    private final Event<PersonalRead> reads;
    private final Event<Deed> deeds;
    private final OneDeed oneDeed;
    private final Caller caller;

    ErasureService(
            People people,
            @All List<PersonalStore> stores,
            Tombstones tombstones,
            UnfinishedErasures unfinished,
            EntityManager entities,
            Event<PersonalRead> reads,
            Event<Deed> deeds,
            OneDeed oneDeed,
            Caller caller) {
        this.people = people;
        this.stores = stores.stream().sorted(ORDER).toList();
        this.tombstones = tombstones;
        this.unfinished = unfinished;
        this.entities = entities;
        this.reads = reads;
        this.deeds = deeds;
        this.oneDeed = oneDeed;
        this.caller = caller;
    }

    /** All places that hold something of people, in the order in which they are asked. */
    List<PersonalStore> stores() {
        return stores;
    }

    /** By what the person is found: one of each record that is the person's. */
    @Transactional
    List<Traces> traces(UUID personId) {
        return traces(records(personId));
    }

    @Transactional
    ErasurePreview preview(UUID personId) {
        var records = records(personId);
        reads.fire(new PersonalRead("erasure-preview", personId, 1));
        return preview(records.getFirst(), traces(records));
    }

    /**
     * Removes every trace of the person in one transaction, and lets nobody bring the person back by accident. {@link ErasureRest} does
     * what is left for the owner of the tables.
     *
     * @throws ProblemException 404; 409 when anything has changed since the preview, or for the caller's own record; 400 for another
     *                          confirmation
     */
    @Transactional
    Erasure erase(UUID personId, ErasureInput input) {
        var records = records(personId);
        var traces = traces(records);
        var preview = preview(records.getFirst(), traces);
        if (!input.confirmation().strip().equals(preview.confirmation())) {
            throw Problems.invalid("/confirmation", "not-allowed", "Type the person's name as the preview has it.");
        }
        if (!input.token().equals(preview.token())) {
            throw new ProblemException(ProblemType.NEEDS_CONFIRMATION, "Something has changed since the preview. Look at it again first.");
        }
        if (traces.stream().flatMap(record -> record.words().stream()).anyMatch(caller.userName()::equalsIgnoreCase)) {
            throw Problems.wrongState("Another administrator has to erase you.");
        }
        return erase(records, traces, Map.of());
    }

    /**
     * The same for a person who has been inactive since before a time; answers false for one who no longer is.
     *
     * @throws ProblemException where the person cannot be erased now
     */
    @Transactional
    boolean eraseInactive(UUID personId, Instant since) {
        if (!people.isInactiveSince(personId, since)) return false;
        var records = records(personId);
        erase(records, traces(records), Map.of("retention", true));
        return true;
    }

    private Erasure erase(List<PersonRecord> records, List<Traces> traces, Map<String, ?> why) {
        tombstones.setUp(records.stream().map(PersonTraces::identity).toList());
        oneDeed.cover();
        entities.clear();
        unfinished.note(traces);
        var places = stores.stream().map(store -> new ErasedPlace(store.name(), erase(store, traces))).toList();
        var details = new HashMap<String, Object>(why);
        places.forEach(place -> details.put(place.place(), place.rows()));
        deeds.fire(Deed.of("person", records.getFirst().id(), null, "erased", details));
        return new Erasure(places);
    }

    /** How many people were erased and not let back. */
    @Transactional
    long count() {
        return tombstones.count();
    }

    /** @throws ProblemException 404 when nobody like that was erased */
    @Transactional
    void lift(Identity person) {
        var lifted = tombstones.lift(person);
        if (lifted == 0) throw Problems.notFound();
        deeds.fire(Deed.of("erased-person", null, null, "lifted", Map.of("count", lifted)));
    }

    /** How much goes; from where the owner of the tables alone can take it, it goes after the transaction. */
    private static int erase(PersonalStore store, List<Traces> traces) {
        return traces.stream().mapToInt(store instanceof AppendOnlyStore ? store::count : store::erase).sum();
    }

    /** The person's own record first, then the duplicates for which it stands. */
    private List<PersonRecord> records(UUID personId) {
        var person = people.find(personId).orElseThrow(Problems::notFound);
        return Stream.concat(Stream.of(person), people.duplicatesOf(personId).stream()).toList();
    }

    private List<Traces> traces(List<PersonRecord> records) {
        return records.stream().map(record -> PersonTraces.of(record, sharesName(record, records))).toList();
    }

    private boolean sharesName(PersonRecord record, List<PersonRecord> records) {
        var sameName = PersonQuery.where(new Criterion(Column.NAME, Operator.EQUAL, record.text(PersonField.NAME)));
        return people.find(sameName, 0, records.size() + 1).items().stream().anyMatch(other -> records.stream().noneMatch(own -> own.id().equals(other.id())));
    }

    private ErasurePreview preview(PersonRecord person, List<Traces> traces) {
        var places = stores.stream().map(store -> new ErasedPlace(store.name(), traces.stream().mapToInt(store::count).sum())).toList();
        return new ErasurePreview(person.id(), person.text(PersonField.NAME), places, token(person, places));
    }

    private static String token(PersonRecord person, List<ErasedPlace> places) {
        try {
            var seen = "%s %d %s".formatted(person.id(), person.version(), places);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
