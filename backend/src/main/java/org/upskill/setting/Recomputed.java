package org.upskill.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;

/** How far the records have followed the last change of a setting. */
@Entity
@Unaudited
class Recomputed {
    @Id
    @Column(length = 60)
    String name;

    /** The version of the setting that they follow. */
    int settingVersion;

    /** A {@link org.upskill.shared.setting.Fingerprint} of all that they follow; null of what older releases did. */
    @Column(length = 64)
    String basis;

    int total;

    int done;

    /** The last record that was done. */
    UUID reached;

    Instant finishedAt;

    protected Recomputed() {}

    Recomputed(String name) {
        this.name = name;
    }

    /** All of it is to be done (again). */
    void begin(int version, String newBasis, long records) {
        settingVersion = version;
        basis = newBasis;
        total = Math.toIntExact(records);
        done = 0;
        reached = null;
        finishedAt = null;
    }

    void advance(UUID last, int records) {
        reached = last;
        done += records;
    }

    void finish() {
        finishedAt = CatalogRecord.now();
    }
}
