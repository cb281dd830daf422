package org.upskill.plan;

import org.upskill.shared.persistence.KebabColumn;

/** What was done with a plan, as its history records it. */
enum PlanAction {
    CREATED,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    /** A later version took its place. */
    SUPERSEDED,
    RETIRED,
    REINSTATED,
    /** Made from a plan of another role; the comment names it. */
    COPIED,
    /** Opened by an import; by whom: the source of its rows. */
    IMPORTED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<PlanAction> {
        Column() {
            super(PlanAction.class);
        }
    }
}
