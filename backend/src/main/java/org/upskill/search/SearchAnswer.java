package org.upskill.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a search found: the kinds one after the other, in each the best match first. */
record SearchAnswer(@NotNull List<SearchHit> items) {
    static final SearchAnswer NOTHING = new SearchAnswer(List.of());
}
