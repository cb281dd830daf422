package org.upskill.plan;

import org.upskill.shared.persistence.KebabColumn;

/** The span that a frequency counts in: so many times per week or per month. */
enum Period {
    WEEK,
    MONTH;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<Period> {
        Column() {
            super(Period.class);
        }
    }
}
