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
import org.upskill.shared.text.Kebab;

/** Priorities as files carry them: they come in as drafts, and what the guard says of them is a warning. */
@Singleton
class PriorityKind extends BulkTable {
    static final String NAME = "priorities";
    static final String TABLE = "priority";

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.text(TITLE, 255, "What the business gets when it has worked.").asRequired(),
            BulkField.text(DESCRIPTION, 4000, "What should be different in how work is done."),
            BulkField.list("functions", 20, 100, "The parts of the company it is for, with | between."),
            BulkField.word("horizon", Horizon.class, "By when, roughly."),
            BulkField.date("dueDate", "By which day."),
            BulkField.text("owner", 255, "Who answers for it."));

    private final GuardBook guard;

    PriorityKind(EntityManager entities, SearchIndex search, GuardBook guard) {
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
        return values.get(TITLE);
    }

    @Override
    public List<BulkFinding> findings(Map<String, String> values) {
        return guard.warnings(Map.of(GuardedField.TITLE, TITLE, GuardedField.DESCRIPTION, DESCRIPTION), values);
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
        return Priority.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of(TITLE, "owner", "functions", EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals(TITLE) ? Map.of("title_fold", Fold.sortKey(value)) : Map.of();
    }

    @Override
    protected Map<String, Object> defaults() {
        return Map.of("status", Kebab.of(PriorityStatus.DRAFT), "open_findings", 0);
    }

    @Override
    protected void written(List<BulkChange> changes) {
        guard.refreshPriorities(changes.stream().map(BulkChange::id).toList());
    }
}
