package org.upskill.shared.persistence;

import java.util.Optional;
import java.util.function.Function;
import org.upskill.shared.problem.Problems;

/** Sees to it that no two records of a kind have the same source and external id. */
public final class Keys {
    private Keys() {}

    /** The key of a new record: as asked for, or {@code local} and a free slug of its name where the caller names none. */
    public static <E extends CatalogRecord> SourceKey forNew(
            String source, String externalId, String name, Function<SourceKey, Optional<E>> find) {
        var key = SourceKey.of(source, externalId, name);
        if (find.apply(key).isEmpty()) return key;
        if (externalId == null || externalId.isBlank()) return key.distinct();
        throw taken();
    }

    /** Moves a record to another key; what the caller leaves out stays as it is. */
    public static <E extends CatalogRecord> void change(
            E record, String source, String externalId, Function<SourceKey, Optional<E>> find) {
        var key = SourceKey.of(
                source == null ? record.source() : source, externalId == null ? record.externalId() : externalId, "");
        if (key.source().equals(record.source()) && key.externalId().equals(record.externalId())) return;
        if (find.apply(key).isPresent()) throw taken();
        record.identify(key);
    }

    private static RuntimeException taken() {
        return Problems.alreadyExists("/externalId", "Another record of this kind has this source and external id.");
    }
}
