package org.upskill.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.upskill.shared.persistence.CatalogRecord;

/** What somebody made of a setting. The row stays when the delivered value comes back, so that no version ever returns. */
@Entity
class Setting {
    @Id
    @Column(length = 60)
    String name;

    @Version
    int version;

    /** JSON; null: the delivered value. */
    @Column(name = "value_json", length = 1_000_000)
    String json;

    String changedBy;

    Instant changedAt;

    protected Setting() {}

    Setting(String name) {
        this.name = name;
    }

    void change(String newJson, String by) {
        json = newJson;
        changedBy = by;
        changedAt = CatalogRecord.now();
    }
}
