package org.upskill.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.TextMap;

/** That two records turned out to be of one person, with what went over to the one that stays. */
@Entity
@Unaudited
class PersonMerge {
    @Id
    UUID id;

    @Column(nullable = false)
    UUID mergedId;

    @Column(nullable = false)
    UUID survivorId;

    @Column(nullable = false)
    String mergedBy;

    @Column(nullable = false)
    Instant mergedAt;

    String undoneBy;

    Instant undoneAt;

    @Column(length = 1_000_000)
    @Convert(converter = TextMap.class)
    Map<String, String> moved = Map.of();

    protected PersonMerge() {}

    PersonMerge(UUID mergedId, UUID survivorId, String by) {
        this.id = Ids.next();
        this.mergedId = mergedId;
        this.survivorId = survivorId;
        this.mergedBy = by;
        this.mergedAt = CatalogRecord.now();
    }

    /** Notes what went over. */
    void note(String what, Collection<?> names) {
        if (names.isEmpty()) return;
        var noted = new HashMap<>(moved);
        noted.put(what, names.stream().map(Object::toString).collect(Collectors.joining(" ")));
        moved = noted;
    }

    /** What went over, by its names. */
    List<String> noted(String what) {
        var names = moved.get(what);
        return names == null ? List.of() : Arrays.asList(names.split(" "));
    }

    /** The records that went over. */
    List<UUID> ids(String what) {
        return noted(what).stream().map(UUID::fromString).toList();
    }

    void undo(String by) {
        undoneBy = by;
        undoneAt = CatalogRecord.now();
    }
}
