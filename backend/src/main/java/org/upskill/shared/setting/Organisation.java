package org.upskill.shared.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose program this is, and how it writes dates.
 *
 * @param name      as it stands beside the product's name and on print
 * @param timeZone  an IANA name, {@code Europe/Berlin}
 * @param language  what is spoken to people whose browser asks for no language that the product has
 */
@Schema(name = "Organisation")
public record Organisation(
        @NotNull @Size(max = 120) String name,
        @NotBlank @Size(max = 60) String timeZone,
        @NotNull WeekStart weekStart,
        @NotNull Language language) {

    public Organisation {
        name = name == null ? null : name.strip();
    }

    /** The first day of the week in calendars. */
    @Schema(name = "WeekStart")
    public enum WeekStart { MONDAY, SATURDAY, SUNDAY }

    /** The languages that the product has. */
    @Schema(name = "Language")
    public enum Language { EN, DE }
}
