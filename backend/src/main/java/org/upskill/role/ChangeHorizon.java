package org.upskill.role;

import java.util.Map;
import org.upskill.shared.persistence.KebabColumn;

/** When AI is expected to change the role's work. */
public enum ChangeHorizon {
    NOW,
    NEAR,
    MEDIUM;

    /** Those that do not read as they are named. */
    static final Map<ChangeHorizon, String> WORDS = Map.of(NEAR, "Near term", MEDIUM, "Medium term");

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ChangeHorizon> {
        Column() {
            super(ChangeHorizon.class);
        }
    }
}
