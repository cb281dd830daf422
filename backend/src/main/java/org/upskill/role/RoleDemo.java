package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.upskill.shared.demo.DemoRemoval;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The roles of the demo organisation with their work activities; one that is still named keeps them all. */
@Singleton
class RoleDemo extends DemoTable {
    private final EntityManager entities;

    RoleDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, RoleKind.NAME, 60, RoleKind.TABLE, List.of(
                new Owned("work_activity", "role_id = ? and source = '" + SOURCE + "'", "updated_at", "source <> '" + SOURCE + "'")));
        this.entities = entities;
    }

    @Override
    public DemoRemoval remove(Instant untouchedSince) {
        var removal = super.remove(untouchedSince);
        entities.createQuery("delete from SearchToken t where t.kind = :kind and not exists (select 1 from WorkActivity a where a.id = t.recordId)")
                .setParameter("kind", WorkActivity.KIND)
                .executeUpdate();
        return removal;
    }

    @Override
    protected String searchKind() {
        return Role.KIND;
    }
}
