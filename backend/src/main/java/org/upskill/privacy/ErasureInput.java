package org.upskill.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That somebody knows what is about to go.
 *
 * @param token        of the preview
 * @param confirmation what the preview asks to be typed
 */
record ErasureInput(@NotBlank @Size(max = 100) String token, @NotBlank @Size(max = 300) String confirmation) {}
