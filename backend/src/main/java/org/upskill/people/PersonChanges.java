package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People who changed, in the order in which they did.
 *
 * @param nextCursor what to send as {@code cursor} the next time, at once or days later; null as long as nothing has changed at all
 * @param more       whether there are further ones now
 */
record PersonChanges(@NotNull List<PersonView> items, @Schema(nullable = true) String nextCursor, @NotNull boolean more) {}
