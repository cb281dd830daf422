package org.upskill.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** A figure of the business by which one sees whether a priority is being reached. */
@Entity
class Measure extends CatalogRecord {
    /** The word under which measures are kept in the search index. */
    static final String KIND = "measure";

    @PartOf("priority")
    @Column(nullable = false)
    UUID priorityId;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String nameFold;

    String unit;

    @Column(nullable = false)
    Direction direction;

    Double baseline;

    LocalDate baselineDate;

    Double target;

    LocalDate targetDate;

    /** Derived by {@link GuardBook}: how many findings nobody waived. */
    @Unaudited
    @Column(updatable = false)
    int openFindings;

    protected Measure() {}

    Measure(SourceKey key) {
        super(key);
    }

    void describe(MeasureInput input) {
        priorityId = input.priorityId();
        name = input.name().strip();
        nameFold = Fold.sortKey(name);
        unit = Blank.toNull(input.unit());
        direction = input.direction();
        baseline = input.baseline();
        baselineDate = input.baselineDate();
        target = input.target();
        targetDate = input.targetDate();
    }

    /** How much better the second value is than the first; negative when it is worse. */
    double gain(double from, double to) {
        return direction == Direction.INCREASE ? to - from : from - to;
    }

    String nameFold() {
        return nameFold;
    }
}
