package org.upskill.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;

/** When the demo organisation came, and when it went. */
@Entity
@Unaudited
class Demo {
    /** There is one row, under the source of what the demo brings. */
    @Id
    @Column(length = 40)
    String source;

    /** What is written later was written by people. */
    Instant loadedAt;

    Instant removedAt;

    protected Demo() {}

    Demo(String source) {
        this.source = source;
    }

    void load() {
        loadedAt = CatalogRecord.now();
        removedAt = null;
    }

    void remove() {
        removedAt = CatalogRecord.now();
    }
}
