package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The values that lists of people can be filtered by because somebody who works here has them. */
record PersonFacets(
        @NotNull List<String> departments, @NotNull List<String> locations, @NotNull List<String> levels, @NotNull List<String> sources) {
    static final PersonFacets NONE = new PersonFacets(List.of(), List.of(), List.of(), List.of());
}
