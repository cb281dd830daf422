package org.upskill.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a search found.
 *
 * @param items    the kinds one after the other, in each the best match first
 * @param complete false when the words are so common that a record may have been missed; one more word helps
 */
record SearchAnswer(@NotNull List<SearchHit> items, @NotNull boolean complete) {
    static final SearchAnswer NOTHING = new SearchAnswer(List.of(), true);
}
