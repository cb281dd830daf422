package org.upskill.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to apply an import.
 *
 * @param token           of the dry run that is to be applied
 * @param confirmArchived how many records it archives, where it archives any
 */
record ApplyInput(@NotBlank @Size(max = 100) String token, @Schema(nullable = true) Integer confirmArchived) {}
