package org.upskill.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What every record of the catalog has: an id of ours, a key of its source's, a version and two times (UTC). */
@MappedSuperclass
public abstract class CatalogRecord implements Listed {
    @Id
    protected UUID id;

    @Version
    protected int version;

    @Column(nullable = false)
    protected String source;

    @Column(nullable = false)
    protected String externalId;

    @Column(nullable = false)
    protected Instant createdAt;

    @Column(nullable = false)
    protected Instant updatedAt;

    protected CatalogRecord() {}

    protected CatalogRecord(SourceKey key) {
        this.id = Ids.next();
        identify(key);
    }

    /** Takes the key by which its source knows this record. */
    protected final void identify(SourceKey key) {
        this.source = key.source();
        this.externalId = key.externalId();
    }

    @Override
    public UUID id() {
        return id;
    }

    /** The number behind the record's ETag; it moves with every change a person or an import makes. */
    public int version() {
        return version;
    }

    public String source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @PrePersist
    void stampCreation() {
        createdAt = now();
        updatedAt = createdAt;
    }

    @PreUpdate
    void stampUpdate() {
        updatedAt = now();
    }

    /** The present in the precision that both databases keep. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
