package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.text.Fold;

/** A finding on a skill that somebody keeps for a reason. */
@Entity
@Immutable
class SkillWaiver {
    @Id
    UUID id;

    @PartOf("skill")
    @Column(nullable = false)
    UUID skillId;

    @Column(nullable = false, length = 60)
    String rule;

    @Column(nullable = false, length = 500)
    String words;

    @Column(nullable = false, length = 500)
    String wordsFold;

    @Column(nullable = false, length = 1000)
    String reason;

    @Column(nullable = false)
    String waivedBy;

    @Column(nullable = false)
    Instant waivedAt;

    protected SkillWaiver() {}

    SkillWaiver(UUID skillId, Waiver waiver, String by) {
        this.id = Ids.next();
        this.skillId = skillId;
        this.rule = waiver.rule();
        this.words = waiver.words().strip();
        this.wordsFold = Fold.of(waiver.words());
        this.reason = waiver.reason().strip();
        this.waivedBy = by;
        this.waivedAt = CatalogRecord.now();
    }

    Waiver waiver() {
        return new Waiver(rule, words, reason);
    }
}
