package org.upskill.audit;

import org.upskill.shared.persistence.KebabColumn;

/** By what means somebody comes. */
enum Through {
    SIGN_IN,
    SERVICE_ACCOUNT,
    API_TOKEN,
    SYSTEM;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<Through> {
        Column() {
            super(Through.class);
        }
    }
}
