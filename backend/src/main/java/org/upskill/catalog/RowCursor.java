package org.upskill.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.Problems;

/** Where a page of rows, or of remarks on rows, ended. Opaque to clients. */
record RowCursor(int row, int seq) {
    static final RowCursor START = new RowCursor(-1, -1);

    static RowCursor of(PageRequest page) {
        if (page.sort() != null) throw Problems.badParameter("sort", "These rows come in the order of the file only.");
        if (page.cursor() == null || page.cursor().isEmpty()) return START;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(page.cursor()), StandardCharsets.US_ASCII).split(":", 2);
            return new RowCursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (RuntimeException unreadable) {
            throw Problems.badParameter("cursor", "cursor must be the nextCursor of a page.");
        }
    }

    /** A page out of one item more than it may hold. */
    static <T> Page<T> page(List<T> found, int limit, long total, Function<T, RowCursor> place) {
        if (found.size() <= limit) return new Page<>(found, null, total, true);
        var items = found.subList(0, limit);
        return new Page<>(items, place.apply(items.getLast()).text(), total, true);
    }

    private String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((row + ":" + seq).getBytes(StandardCharsets.US_ASCII));
    }
}
