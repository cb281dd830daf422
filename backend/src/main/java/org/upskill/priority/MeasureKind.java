package org.upskill.priority;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.text.Fold;

/** Measures as files carry them. What the guard says of them is a warning. */
@Singleton
class MeasureKind extends BulkTable {
    static final String NAME = "measures";
    static final String TABLE = "measure";

    /** Beyond it a double no longer tells one whole number from the next. */
    static final double LARGEST = 1e15;

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.reference("priorityExternalId", PriorityKind.NAME, PriorityKind.TABLE, "The priority that it shows.").asRequired(),
            BulkField.text("name", 255, "The figure of the business.").asRequired(),
            BulkField.text("unit", 80, "What its values count."),
            BulkField.word("direction", Direction.class, "Which way it should move.").asRequired(),
            BulkField.decimal("baseline", -LARGEST, LARGEST, "Where it stood before anything was done."),
            BulkField.date("baselineDate", "When it stood there."),
            BulkField.decimal("target", -LARGEST, LARGEST, "Where it should get."),
            BulkField.date("targetDate", "By when."));

    private final GuardBook guard;

    MeasureKind(EntityManager entities, SearchIndex search, GuardBook guard) {
        super(entities, search);
        this.guard = guard;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<BulkField> fields() {
        return FIELDS;
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get("name");
    }

    @Override
    public List<BulkFinding> findings(Map<String, String> values) {
        return guard.warnings(Map.of(GuardedField.NAME, "name", GuardedField.UNIT, "unit"), values);
    }

    @Override
    public Map<UUID, List<Waiver>> waivers(Collection<UUID> recordIds) {
        return guard.kept(recordIds);
    }

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    protected String searchKind() {
        return Measure.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of("name", EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals("name") ? Map.of("name_fold", Fold.sortKey(value)) : Map.of();
    }

    @Override
    protected Map<String, Object> defaults() {
        return Map.of("open_findings", 0);
    }

    @Override
    protected void written(List<BulkChange> changes) {
        guard.refreshMeasures(changes.stream().map(BulkChange::id).toList());
    }
}
