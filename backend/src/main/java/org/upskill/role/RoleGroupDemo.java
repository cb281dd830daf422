package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.persistence.SearchIndex;

/** The role groups of the demo organisation. */
@Singleton
class RoleGroupDemo extends DemoTable {
    RoleGroupDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, RoleGroupKind.NAME, 70, RoleGroupKind.TABLE, List.of());
    }

    @Override
    protected String searchKind() {
        return RoleGroup.KIND;
    }
}
