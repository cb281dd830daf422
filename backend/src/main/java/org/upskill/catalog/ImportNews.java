package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import org.upskill.shared.event.Happening;

/** Tells other systems when an import has reached an end, and which. */
@ApplicationScoped
class ImportNews {
    private final Event<Happening> happenings;

    ImportNews(Event<Happening> happenings) {
        this.happenings = happenings;
    }

    /** Says so where the import has ended in the present transaction; of an import that goes on it says nothing. */
    void ended(ImportJob job) {
        if (!job.hasEnded()) return;
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", job.kind);
        data.put("status", job.status);
        data.put("rows", job.rowTotal);
        data.put("created", job.createdTotal);
        data.put("changed", job.changedTotal);
        data.put("unchanged", job.unchangedTotal);
        data.put("archived", job.archivedTotal);
        data.put("invalid", job.invalidTotal);
        data.put("left", job.leftTotal);
        happenings.fire(new Happening("import.finished", job.id, data));
    }
}
