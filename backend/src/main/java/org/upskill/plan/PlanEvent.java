package org.upskill.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/** One line in the history of a plan; it is written once and never changed. */
@Entity
@Immutable
class PlanEvent {
    @Id
    UUID id;

    @PartOf("plan")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Plan plan;

    @Column(nullable = false)
    PlanAction action;

    @Unaudited
    @Column(nullable = false)
    String userName;

    @Column(length = 2000)
    String comment;

    @Column(nullable = false)
    Instant happenedAt;

    protected PlanEvent() {}

    PlanEvent(Plan plan, PlanAction action, String userName, String comment) {
        this.id = Ids.next();
        this.plan = plan;
        this.action = action;
        this.userName = userName;
        this.comment = comment;
        this.happenedAt = CatalogRecord.now();
    }
}
