package org.upskill.plan;

import org.upskill.shared.persistence.KebabColumn;

/** What helps a person learn the skill of a row. */
enum HowBuiltType {
    EXPLANATION,
    GUIDELINE,
    PROMPT,
    TEMPLATE,
    CHECKLIST,
    SHARED_EXAMPLE,
    WALKTHROUGH;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<HowBuiltType> {
        Column() {
            super(HowBuiltType.class);
        }
    }
}
