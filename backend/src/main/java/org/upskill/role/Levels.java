package org.upskill.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The seniority bands that roles can have.
 *
 * @param names from the lowest to the highest
 */
@Schema(name = "Levels")
record Levels(@NotNull @Size(max = 50) List<@NotBlank @Size(max = 80) String> names) {
    Levels {
        names = names == null ? null : names.stream().map(name -> name == null ? null : name.strip()).toList();
    }
}
