package org.upskill.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.upskill.shared.lint.Waiver;

/**
 * Which finding may stay, and why.
 *
 * @param words as the finding gives them; case, accents and white space do not count
 */
record GuardWaiverInput(
        @NotBlank @Size(max = 60) String rule, @NotBlank @Size(max = 500) String words, @NotBlank @Size(max = 1000) String reason) {

    Waiver waiver() {
        return new Waiver(rule, words, reason);
    }
}
