package org.upskill.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Blank;

/** What a measure was on one day; at most one for a measure and a day. */
@Entity
class MeasurePoint extends CatalogRecord {
    @PartOf("measure")
    @Column(nullable = false)
    UUID measureId;

    @Column(nullable = false)
    LocalDate date;

    double value;

    @Column(length = 1000)
    String note;

    protected MeasurePoint() {}

    MeasurePoint(SourceKey key) {
        super(key);
    }

    void record(UUID newMeasure, LocalDate newDate, double newValue, String newNote) {
        measureId = newMeasure;
        date = newDate;
        value = newValue;
        note = Blank.toNull(newNote);
    }

    LocalDate date() {
        return date;
    }
}
