package org.upskill.priority;

import jakarta.inject.Singleton;
import org.upskill.shared.bulk.BulkField;

/** The roles of priorities as files carry them. */
@Singleton
class PriorityRoleKind extends PriorityLinkKind {
    PriorityRoleKind(PriorityLinkRepository links) {
        super(PriorityLinked.ROLE, BulkField.reference("roleExternalId", "roles", "role", "A role whose work is to change."), links);
    }

    @Override
    public String name() {
        return "priority-roles";
    }
}
