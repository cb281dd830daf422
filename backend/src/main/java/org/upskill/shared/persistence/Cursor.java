package org.upskill.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.upskill.shared.problem.Problems;

/** Where a page ended: the order, the last record's value in it and its id. Opaque to clients. */
record Cursor(String sort, Object value, UUID id) {
    private static final char SEPARATOR = '\n';

    static <E> Cursor parse(String text, Sorts.Sort<E> sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort.name())) {
                return new Cursor(sort.name(), sort.parse().apply(parts[2]), UUID.fromString(parts[1]));
            }
        } catch (RuntimeException unreadable) {
            // Answered like a cursor of another order.
        }
        throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page with the same sort.");
    }

    String text() {
        var plain = sort + SEPARATOR + id + SEPARATOR + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
