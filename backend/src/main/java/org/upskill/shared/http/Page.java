package org.upskill.shared.http;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items        at most as many as the request's limit
 * @param nextCursor   what to send as {@code cursor} for the next page; null on the last one
 * @param total        how many records the filters leave, counted to 10,000
 * @param totalIsExact false when there are more than were counted
 */
public record Page<T>(
        @NotNull List<T> items,
        @Schema(nullable = true) String nextCursor,
        @NotNull long total,
        @NotNull boolean totalIsExact) {

    /** A page without anything on it. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, 0, true);
    }

    /** The same page with every item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor, total, totalIsExact);
    }
}
