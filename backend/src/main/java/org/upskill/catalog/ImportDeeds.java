package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import org.upskill.shared.audit.Deed;

/** Tells the audit what becomes of imports. The rows that an import has written are kept with it, so one entry stands for them all. */
@ApplicationScoped
class ImportDeeds {
    private final Event<Deed> deeds;

    ImportDeeds(Event<Deed> deeds) {
        this.deeds = deeds;
    }

    /** The caller has done it. */
    void did(ImportJob job, String action) {
        did(job, action, null);
    }

    /** It was done in somebody's name. */
    void did(ImportJob job, String action, String by) {
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", job.kind);
        details.put("source", job.source);
        if (job.createdTotal > 0) details.put("recordsCreated", job.createdTotal);
        if (job.changedTotal > 0) details.put("recordsChanged", job.changedTotal);
        if (job.archivedTotal > 0) details.put("recordsArchived", job.archivedTotal);
        deeds.fire(new Deed("import", job.id.toString(), job.fileName, action, details, by));
    }
}
