package org.upskill.priority;

import jakarta.inject.Singleton;
import org.upskill.shared.bulk.BulkField;

/** The skills of priorities as files carry them. */
@Singleton
class PrioritySkillKind extends PriorityLinkKind {
    PrioritySkillKind(PriorityLinkRepository links) {
        super(PriorityLinked.SKILL, BulkField.reference("skillExternalId", "skills", "skill", "A skill that it takes."), links);
    }

    @Override
    public String name() {
        return "priority-skills";
    }
}
