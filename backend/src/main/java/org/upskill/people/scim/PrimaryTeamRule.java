package org.upskill.people.scim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which groups of SCIM name the team of their members.
 *
 * @param match   how the name of a group is held against the pattern
 * @param pattern how the name begins, or a regular expression for all of it; empty for no group
 */
@Schema(name = "PrimaryTeamRule")
record PrimaryTeamRule(@NotNull Match match, @NotNull @Size(max = 200) String pattern) {
    /** How the name of a group is held against the pattern. */
    @Schema(name = "PrimaryTeamMatch")
    enum Match { PREFIX, REGULAR_EXPRESSION }

    /** Whether a group of this name names a team. */
    boolean picks(String groupName) {
        if (pattern.isBlank()) return false;
        if (match == Match.REGULAR_EXPRESSION) return Pattern.compile(pattern).matcher(groupName).matches();
        return groupName.regionMatches(true, 0, pattern, 0, pattern.length());
    }
}
