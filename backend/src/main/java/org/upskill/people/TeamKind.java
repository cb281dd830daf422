package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.text.Fold;

/** Teams as files carry them. */
@Singleton
class TeamKind extends BulkTable {
    static final String NAME = "teams";
    static final String TABLE = "team";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.text("name", 255, "What the team is called.").asRequired(),
            BulkField.reference("parentExternalId", NAME, TABLE, "The team above, which may be in the same file."),
            BulkField.reference("leadExternalId", PersonKind.NAME, PersonKind.TABLE, "Who leads the team."));

    TeamKind(EntityManager entities, SearchIndex search) {
        super(entities, search);
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
    protected String table() {
        return TABLE;
    }

    @Override
    protected String searchKind() {
        return Team.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of("name", EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals("name") ? Map.of("name_fold", Fold.sortKey(value)) : Map.of();
    }
}
