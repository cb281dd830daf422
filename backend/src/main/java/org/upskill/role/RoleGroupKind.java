package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.NamedTable;
import org.upskill.shared.persistence.SearchIndex;

/** Role groups as files carry them. */
@Singleton
class RoleGroupKind extends NamedTable {
    static final String NAME = "role-groups";
    static final String TABLE = "role_group";

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.text("name", 255, "What the group is called.").asRequired(),
            BulkField.reference("parentExternalId", NAME, TABLE, "The group above, which may be in the same file."));

    RoleGroupKind(EntityManager entities, SearchIndex search) {
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
        return RoleGroup.KIND;
    }
}
