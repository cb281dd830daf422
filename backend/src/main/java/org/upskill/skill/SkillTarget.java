package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Blank;

/** Which level of a skill a role should reach; at most one for a role and a skill. */
@Entity
class SkillTarget extends CatalogRecord {
    private static final int LONGEST_REASON = 1000;

    @Column(nullable = false)
    UUID roleId;

    @PartOf("skill")
    @Column(nullable = false)
    UUID skillId;

    int targetLevel;

    @Column(length = LONGEST_REASON)
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

    /** A target that was there before, under the id it had. */
    SkillTarget(UUID id, SourceKey key) {
        super(key);
        this.id = id;
    }

    void aim(SkillTargetInput input) {
        roleId = input.roleId();
        skillId = input.skillId();
        aim(input.targetLevel(), input.reason());
    }

    void aim(int level, String newReason) {
        targetLevel = level;
        reason = newReason;
    }

    /** Takes in a target for the same skill: the higher level, and both reasons as far as they fit. */
    void takeIn(SkillTarget other) {
        targetLevel = Math.max(targetLevel, other.targetLevel);
        if (other.reason == null || other.reason.equals(reason)) return;
        var both = reason == null ? other.reason : reason + "\n" + other.reason;
        reason = both.length() <= LONGEST_REASON ? both : both.substring(0, LONGEST_REASON);
    }
}
