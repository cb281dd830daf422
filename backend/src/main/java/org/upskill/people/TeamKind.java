package org.upskill.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.NamedTable;
import org.upskill.shared.persistence.SearchIndex;

/** Teams as files carry them. */
@Singleton
class TeamKind extends NamedTable {
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
    protected String table() {
        return TABLE;
    }

    @Override
    protected String searchKind() {
        return Team.KIND;
    }
}
