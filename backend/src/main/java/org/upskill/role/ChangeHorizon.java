package org.upskill.role;

import org.upskill.shared.persistence.KebabColumn;

/** When AI is expected to change the role's work. */
public enum ChangeHorizon {
    NOW,
    NEAR,
    MEDIUM;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ChangeHorizon> {
        Column() {
            super(ChangeHorizon.class);
        }
    }
}
