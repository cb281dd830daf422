package org.upskill.shared.http;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which records to do the same to, each as it is now. */
public record BatchIds(@NotEmpty @Size(max = 500) List<@NotNull UUID> ids) {}
