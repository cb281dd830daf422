package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;

/** Data points as files carry them: told apart by measure and day. */
@Singleton
class MeasurePointKind extends BulkTable {
    private static final String DATE = "date";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.reference("measureExternalId", MeasureKind.NAME, MeasureKind.TABLE, "The measure.").asRequired(),
            BulkField.date(DATE, "The day.").asRequired(),
            BulkField.decimal("value", -MeasureKind.LARGEST, MeasureKind.LARGEST, "What it was, in the measure's unit.").asRequired(),
            BulkField.text("note", 1000, "What one has to know about this value."));

    MeasurePointKind(EntityManager entities, SearchIndex search) {
        super(entities, search);
    }

    @Override
    public String name() {
        return "measure-points";
    }

    @Override
    public List<BulkField> fields() {
        return FIELDS;
    }

    @Override
    public String identity(Map<String, String> values) {
        var measure = super.identity(values);
        return measure == null || !values.containsKey(DATE) ? null : measure + " " + values.get(DATE);
    }

    @Override
    public String shownId(Map<String, String> values) {
        return super.shownId(values) + " / " + values.get(DATE);
    }

    @Override
    public String label(Map<String, String> values) {
        return shownId(values);
    }

    @Override
    protected String table() {
        return "measure_point";
    }
}
