package org.upskill.priority;

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

/** One line in the history of a priority; it is written once and never changed. */
@Entity
@Immutable
class PriorityEvent {
    @Id
    UUID id;

    @PartOf("priority")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Priority priority;

    @Column(nullable = false)
    PriorityAction action;

    @Unaudited
    @Column(nullable = false)
    String userName;

    @Column(length = 2000)
    String comment;

    @Column(nullable = false)
    Instant happenedAt;

    protected PriorityEvent() {}

    PriorityEvent(Priority priority, PriorityAction action, String userName, String comment) {
        this.id = Ids.next();
        this.priority = priority;
        this.action = action;
        this.userName = userName;
        this.comment = comment;
        this.happenedAt = CatalogRecord.now();
    }
}
