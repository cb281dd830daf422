package org.upskill.role;

import java.util.Map;
import org.upskill.shared.persistence.KebabColumn;

/** Whether a role needs general understanding of AI or capability of its own. */
public enum CapabilityTrack {
    GENERAL,
    ROLE_SPECIFIC;

    /** Those that do not read as they are named. */
    static final Map<CapabilityTrack, String> WORDS = Map.of(GENERAL, "General understanding", ROLE_SPECIFIC, "Role-specific");

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<CapabilityTrack> {
        Column() {
            super(CapabilityTrack.class);
        }
    }
}
