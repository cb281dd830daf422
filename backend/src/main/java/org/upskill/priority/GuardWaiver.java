package org.upskill.priority;

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

/** A finding on a priority or on a measure that somebody keeps for a reason. */
@Entity
@Immutable
class GuardWaiver {
    @Id
    UUID id;

    /** Null when it is a measure's. */
    @PartOf("priority")
    UUID priorityId;

    /** Null when it is a priority's. */
    @PartOf("measure")
    UUID measureId;

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

    protected GuardWaiver() {}

    private GuardWaiver(Waiver waiver, String by) {
        this.id = Ids.next();
        this.rule = waiver.rule();
        this.words = waiver.words().strip();
        this.wordsFold = Fold.of(waiver.words());
        this.reason = waiver.reason().strip();
        this.waivedBy = by;
        this.waivedAt = CatalogRecord.now();
    }

    static GuardWaiver ofPriority(UUID id, Waiver waiver, String by) {
        var made = new GuardWaiver(waiver, by);
        made.priorityId = id;
        return made;
    }

    static GuardWaiver ofMeasure(UUID id, Waiver waiver, String by) {
        var made = new GuardWaiver(waiver, by);
        made.measureId = id;
        return made;
    }

    /** The record it belongs to. */
    UUID owner() {
        return priorityId == null ? measureId : priorityId;
    }

    Waiver waiver() {
        return new Waiver(rule, words, reason);
    }
}
