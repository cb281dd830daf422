package org.upskill.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Blank;

/**
 * One thing by which the skill of a row is built.
 *
 * @param link an address on the web; other schemes are refused, because browsers may run them
 */
@Embeddable
record HowBuilt(
        @NotNull @Column(nullable = false) HowBuiltType type,
        @Size(max = 255) @Schema(nullable = true) String title,
        @Size(max = 2000) @Column(length = 2000) @Schema(nullable = true) String text,
        @Size(max = 1000)
                @Pattern(regexp = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+", message = "must be a web address that starts with http:// or https://")
                @Column(length = 1000)
                @Schema(nullable = true)
                String link) {

    HowBuilt {
        title = Blank.toNull(title);
        text = Blank.toNull(text);
        link = Blank.toNull(link);
    }

    /** Whether there is more than the bare type. */
    boolean saysSomething() {
        return title != null || text != null || link != null;
    }
}
