package org.upskill.view;

import org.upskill.shared.persistence.KebabColumn;

/** The lists that can have views. */
enum ListName {
    PRIORITIES,
    ROLES,
    START_LIST,
    WORK_ACTIVITIES,
    SKILLS,
    TARGET_GRID,
    PLANS,
    PEOPLE,
    IMPORTS;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<ListName> {
        Column() {
            super(ListName.class);
        }
    }
}
