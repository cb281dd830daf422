package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;

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

    void aim(SkillTargetInput input) {
        roleId = input.roleId();
        skillId = input.skillId();
        targetLevel = input.targetLevel();
        reason = input.reason();
    }
}
