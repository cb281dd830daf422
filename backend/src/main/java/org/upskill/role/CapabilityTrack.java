package org.upskill.role;

import org.upskill.shared.persistence.KebabColumn;

/** Whether a role needs general understanding of AI or capability of its own. */
public enum CapabilityTrack {
    GENERAL,
    ROLE_SPECIFIC;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<CapabilityTrack> {
        Column() {
            super(CapabilityTrack.class);
        }
    }
}
