package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Blank;

/** Which level of a skill a role should reach; at most one for a role and a skill. */
@Entity
class SkillTarget extends CatalogRecord {
    @Column(nullable = false)
    UUID roleId;

    @Column(nullable = false)
    UUID skillId;

    int targetLevel;

    @Column(length = 1000)
    String reason;

    protected SkillTarget() {}

    SkillTarget(SourceKey key) {
        super(key);
    }

    SkillTarget(SourceKey key, TargetEdits.Edit edit) {
        super(key);
        roleId = edit.roleId();
        skillId = edit.skillId();
        aim(edit);
    }

    /** Whether the edit would change nothing. */
    boolean holds(TargetEdits.Edit edit) {
        return edit.targetLevel() != null
                && edit.targetLevel() == targetLevel
                && (edit.reason() == null || Objects.equals(Blank.toNull(edit.reason()), reason));
    }

    /** Takes the level, and the reason where the edit says one. */
    void aim(TargetEdits.Edit edit) {
        targetLevel = edit.targetLevel();
        if (edit.reason() != null) reason = Blank.toNull(edit.reason());
    }

    void aim(SkillTargetInput input) {
        roleId = input.roleId();
        skillId = input.skillId();
        targetLevel = input.targetLevel();
        reason = input.reason();
    }
}
