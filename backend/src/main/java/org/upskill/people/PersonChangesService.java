package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upskill.shared.http.Page;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.problem.Problems;

/**
 * Tells a script which people have changed since it last asked. The latest moments are held back: a write that began earlier may
 * end later, and a cursor that has passed it would never come back.
 */
@ApplicationScoped
class PersonChangesService {
    private final PersonRepository people;
    private final PersonViews views;
    private final Duration heldBack;

    PersonChangesService(
            PersonRepository people, PersonViews views, @ConfigProperty(name = "upskill.people.changes-held-back", defaultValue = "PT10S") Duration heldBack) {
        this.people = people;
        this.views = views;
        this.heldBack = heldBack;
    }

    @Transactional
    PersonChanges after(String cursor, Instant since, int limit) {
        var from = cursor == null || cursor.isEmpty() ? new Place(since == null ? Instant.EPOCH : since, new UUID(0, 0)) : Place.parse(cursor);
        var found = people.changedAfter(from.time(), from.id(), CatalogRecord.now().minus(heldBack), limit + 1);
        var items = found.size() > limit ? found.subList(0, limit) : found;
        var next = items.isEmpty() ? cursor : new Place(items.getLast().updatedAt(), items.getLast().id()).text();
        var page = views.handedOut("people.changes", new Page<>(items, null, items.size(), true));
        return new PersonChanges(page.items(), next, found.size() > limit);
    }

    /** The last change that was told. */
    private record Place(Instant time, UUID id) {
        static Place parse(String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n");
                if (parts.length == 2) return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                // Answered like a cursor of another list.
            }
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of an answer before.");
        }

        String text() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((time + "\n" + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
