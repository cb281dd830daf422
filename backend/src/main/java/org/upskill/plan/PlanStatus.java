package org.upskill.plan;

import java.util.EnumSet;
import java.util.Set;
import org.upskill.shared.persistence.KebabColumn;

/** How far a version of a plan has come. From {@link #PUBLISHED} on its content never changes again. */
public enum PlanStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    /** A later version was published in its place. */
    SUPERSEDED,
    /** Taken out of use with a reason; it can be taken back. */
    RETIRED;

    /** The states in which a version is on its way to publication; a series has at most one such version. */
    static final Set<PlanStatus> OPEN = EnumSet.of(DRAFT, IN_REVIEW);

    /** The states in which a role counts as having the plan. */
    static final Set<PlanStatus> CURRENT = EnumSet.of(DRAFT, IN_REVIEW, PUBLISHED);

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<PlanStatus> {
        Column() {
            super(PlanStatus.class);
        }
    }
}
