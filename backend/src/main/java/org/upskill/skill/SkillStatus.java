package org.upskill.skill;

import org.upskill.shared.persistence.KebabColumn;

/** Whether a skill has ever been published; changes made since then do not make it a draft again. */
public enum SkillStatus {
    DRAFT,
    PUBLISHED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<SkillStatus> {
        Column() {
            super(SkillStatus.class);
        }
    }
}
