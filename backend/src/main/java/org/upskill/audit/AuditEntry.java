package org.upskill.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.Listed;

/** What somebody did to a record, for reading; {@link AuditBook} writes it. */
@Entity
@Immutable
@Unaudited
class AuditEntry implements Listed {
    @Id
    UUID id;

    @Column(nullable = false)
    Instant happenedAt;

    /** The key of whoever did it; null: the product itself. */
    UUID actorKey;

    @Column(nullable = false, length = 20)
    Through through;

    /** Sealed with the actor's key. */
    String address;

    @Column(length = 64)
    String requestId;

    @Column(nullable = false, length = 40)
    String kind;

    @Column(length = 64)
    String recordId;

    @Column(length = 40)
    String partOfKind;

    @Column(length = 64)
    String partOf;

    @Column(nullable = false, length = 40)
    String action;

    @Column(length = 500)
    String recordName;

    String recordFold;

    @Column(length = 4000)
    String sealedName;

    @Column(length = 1_000_000)
    String changes;

    protected AuditEntry() {}

    @Override
    public UUID id() {
        return id;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
