package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.text.Fold;

/** Work activities as files carry them. */
@Singleton
class WorkActivityKind extends BulkTable {
    private static final String ROLE = "roleExternalId";
    private static final Set<String> WEIGHED = Set.of(ROLE, "importance", "aiExposure");

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.reference(ROLE, RoleKind.NAME, RoleKind.TABLE, "The role whose work it is.").asRequired(),
            BulkField.text("title", 1_000, "What is done.").asRequired(),
            BulkField.decimal("importance", 1, 5, "How much it matters in the role, 1 to 5."),
            BulkField.decimal("aiExposure", 0, 1, "How far AI can help with it, 0 to 1."),
            BulkField.text("aiExposureSource", 255, "Where the exposure comes from."));

    private final WorkActivityRepository activities;
    private final RelevanceBook relevance;

    WorkActivityKind(EntityManager entities, SearchIndex search, WorkActivityRepository activities, RelevanceBook relevance) {
        super(entities, search);
        this.activities = activities;
        this.relevance = relevance;
    }

    @Override
    public String name() {
        return "work-activities";
    }

    @Override
    public List<BulkField> fields() {
        return FIELDS;
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get("title");
    }

    @Override
    protected String table() {
        return "work_activity";
    }

    @Override
    public boolean archivable() {
        return true;
    }

    @Override
    protected boolean mergeable() {
        return true;
    }

    @Override
    protected String searchKind() {
        return WorkActivity.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of("title", EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals("title") ? Map.of("title_fold", Fold.sortKey(value)) : Map.of();
    }

    /** The roles that an activity has left count as much as those it has come to; an archived one no longer counts for its role. */
    @Override
    protected void written(List<BulkChange> changes) {
        var weighed = changes.stream().filter(change -> change.archives() || !Collections.disjoint(change.fields(), WEIGHED)).toList();
        var roles = new HashSet<UUID>(activities.rolesOf(weighed.stream().map(BulkChange::id).toList()));
        for (var change : weighed) {
            if (change.before().containsKey(ROLE)) roles.add(BulkReference.id(change.before().get(ROLE)));
            if (change.after().containsKey(ROLE)) roles.add(BulkReference.id(change.after().get(ROLE)));
        }
        relevance.refreshAll(roles);
    }
}
