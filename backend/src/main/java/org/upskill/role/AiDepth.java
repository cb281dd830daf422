package org.upskill.role;

import org.upskill.shared.persistence.KebabColumn;

/** How deeply a role works with AI, from not at all to deciding how others use it. */
public enum AiDepth {
    NONE,
    AWARE,
    USES,
    REVIEWS,
    DECIDES,
    SHAPES;

    /** The depth between 0 (none) and 1 (shapes), in equal steps. */
    public double value() {
        return ordinal() / (double) (values().length - 1);
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<AiDepth> {
        Column() {
            super(AiDepth.class);
        }
    }
}
