package org.upskill.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For how many days things are kept; null for good.
 *
 * @param importFileDays uploaded files and their compared rows, after which an import can no longer be undone
 * @param scimCallDays   the log of the calls of HR systems
 * @param auditDays      the entries of the audit
 */
@Schema(name = "Retention")
record Retention(
        @Min(1) @Max(3650) @Schema(nullable = true) Integer importFileDays,
        @Min(1) @Max(3650) @Schema(nullable = true) Integer scimCallDays,
        @Min(30) @Max(3650) @Schema(nullable = true) Integer auditDays) {

    /** The days for what has this name; nothing for what is kept for good. */
    Optional<Integer> days(String name) {
        return Optional.ofNullable(switch (name) {
            case "import-files" -> importFileDays;
            case "scim-calls" -> scimCallDays;
            case "audit" -> auditDays;
            default -> null;
        });
    }
}
