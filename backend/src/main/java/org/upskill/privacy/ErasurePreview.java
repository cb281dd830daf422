package org.upskill.privacy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What erasing a person would take away.
 *
 * @param confirmation what has to be typed: the person's name
 * @param token        proves that this preview was seen; it no longer holds once anything has changed
 */
record ErasurePreview(
        @NotNull UUID personId, @NotNull String confirmation, @NotNull List<@NotNull ErasedPlace> places, @NotNull String token) {

    /**
     * One place that holds something of the person.
     *
     * @param place a stable word for it
     * @param rows  how many records go or lose the person's name
     */
    record ErasedPlace(@NotNull String place, @NotNull int rows) {}
}
