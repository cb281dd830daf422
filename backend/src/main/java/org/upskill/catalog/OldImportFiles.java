package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.privacy.KeptForATime;

/** Uploaded files and their compared rows, once nobody will undo the import any more. The history stays. */
@ApplicationScoped
@RetryOnContention
class OldImportFiles implements KeptForATime {
    private final EntityManager entities;

    OldImportFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "import-files";
    }

    @Override
    @Transactional
    public int removeBefore(Instant time) {
        return remove("import_file", time) + remove("import_block", time);
    }

    private int remove(String table, Instant time) {
        return entities.createNativeQuery("delete from " + table + " where import_id in (select j.id from import_job j where j.finished_at < :time)")
                .setParameter("time", time)
                .executeUpdate();
    }
}
