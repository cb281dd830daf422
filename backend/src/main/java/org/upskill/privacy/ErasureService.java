package org.upskill.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final EntityManager entities;
    private final Event<PersonalRead> reads;
    private final Event<Deed> deeds;
    private final OneDeed oneDeed;
    private final Caller caller;

    ErasureService(
            People people,
            @All List<PersonalStore> stores,
            Tombstones tombstones,
            EntityManager entities,
            Event<PersonalRead> reads,
            Event<Deed> deeds,
            OneDeed oneDeed,
            Caller caller) {
        this.people = people;
        this.stores = stores.stream().sorted(ORDER).toList();
        this.tombstones = tombstones;
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

    /** By what the person is found. */
    @Transactional
    Traces traces(UUID personId) {
        return traces(find(personId));
    }

    @Transactional
    ErasurePreview preview(UUID personId) {
        var person = find(personId);
        reads.fire(new PersonalRead("erasure-preview", personId, 1));
        return preview(person, traces(person));
    }

    /**
     * Removes every trace of the person in one transaction, and lets nobody bring the person back by accident.
     *
     * @throws ProblemException 404; 409 when anything has changed since the preview, or for the caller's own record; 400 for another
     *                          confirmation
     */
    @Transactional
    Erasure erase(UUID personId, ErasureInput input) {
        var person = find(personId);
        var traces = traces(person);
        var preview = preview(person, traces);
        if (!input.confirmation().strip().equals(preview.confirmation())) {
            throw Problems.invalid("/confirmation", "not-allowed", "Type the person's name as the preview has it.");
        }
        if (!input.token().equals(preview.token())) {
            throw new ProblemException(ProblemType.NEEDS_CONFIRMATION, "Something has changed since the preview. Look at it again first.");
        }
        if (traces.words().stream().anyMatch(caller.userName()::equalsIgnoreCase)) throw Problems.wrongState("Another administrator has to erase you.");
        tombstones.setUp(PersonTraces.identity(person));
        oneDeed.cover();
        entities.clear();
        var places = stores.stream().map(store -> new ErasedPlace(store.name(), store.erase(traces))).toList();
        deeds.fire(Deed.of("person", personId, null, "erased", places.stream().collect(Collectors.toMap(ErasedPlace::place, ErasedPlace::rows))));
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

    private PersonRecord find(UUID personId) {
        return people.find(personId).orElseThrow(Problems::notFound);
    }

    private Traces traces(PersonRecord person) {
        var sameName = PersonQuery.where(new Criterion(Column.NAME, Operator.EQUAL, person.text(PersonField.NAME)));
        return PersonTraces.of(person, people.find(sameName, 0, 0).total() > 1);
    }

    private ErasurePreview preview(PersonRecord person, Traces traces) {
        var places = stores.stream().map(store -> new ErasedPlace(store.name(), store.count(traces))).toList();
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
