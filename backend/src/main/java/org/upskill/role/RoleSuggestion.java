package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A role that a title may mean.
 *
 * @param matched the title of the role, or the other title, that speaks for it
 * @param share   how many of the words of both are the same, 0 to 1
 */
public record RoleSuggestion(
        @NotNull UUID roleId, @NotNull String title, @NotNull SuggestionReason reason, @NotNull String matched, @NotNull double share) {}
