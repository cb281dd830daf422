package org.upskill.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an administrator says of a new token.
 *
 * @param name      what it is for; never used before, not even by a revoked token
 * @param expiresAt when it stops to let anybody in, a year from now at the latest
 */
@Schema(name = "ApiTokenInput")
record TokenInput(@NotBlank @Size(max = 80) String name, @NotEmpty Set<@NotNull TokenScope> scopes, @NotNull Instant expiresAt) {}
