package org.upskill.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For how many days things are kept; null for good.
 *
 * @param importFileDays     uploaded files and their compared rows, after which an import can no longer be undone
 * @param scimCallDays       the log of the calls of HR systems
 * @param auditDays          the entries of the audit, with what imports have done
 * @param inactivePersonDays people, from the day on which they were deactivated
 * @param inactivePeople     what becomes of them then; null: they are erased
 */
@Schema(name = "Retention")
record Retention(
        @Min(1) @Max(3650) @Schema(nullable = true) Integer importFileDays,
        @Min(1) @Max(3650) @Schema(nullable = true) Integer scimCallDays,
        @Min(30) @Max(3650) @Schema(nullable = true) Integer auditDays,
        @Min(30) @Max(3650) @Schema(nullable = true) Integer inactivePersonDays,
        @Schema(nullable = true) InactivePeople inactivePeople) {

    /** What becomes of people who have been inactive for long enough. */
    enum InactivePeople {
        ERASE,
        /** The audit says every day how many they are, and the preview who; somebody erases them one by one. */
        REMIND
    }

    /** The days for what has this name; nothing for what is kept for good. */
    Optional<Integer> days(String name) {
        return Optional.ofNullable(switch (name) {
            case "import-files" -> importFileDays;
            case "scim-calls" -> scimCallDays;
            case "audit" -> auditDays;
            case LongInactive.NAME -> inactivePersonDays;
            default -> null;
        });
    }

    boolean erasesPeople() {
        return inactivePeople != InactivePeople.REMIND;
    }
}
