package org.upskill.people;

import org.upskill.shared.persistence.KebabColumn;

/** How somebody is bound to the organisation. */
public enum Employment {
    EMPLOYEE,
    CONTRACTOR;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<Employment> {
        Column() {
            super(Employment.class);
        }
    }
}
