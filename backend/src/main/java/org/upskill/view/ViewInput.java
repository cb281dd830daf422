package org.upskill.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a view.
 *
 * @param query  the state of the list as its address has it, parameter to value: filters, search words, order, columns; the list
 *               itself checks the values when it is asked
 * @param shared whether all who read the catalog see it; only its owner otherwise
 */
record ViewInput(
        @NotNull ListName list,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 30) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 1000) String> query,
        @Schema(defaultValue = "false") boolean shared) {}
