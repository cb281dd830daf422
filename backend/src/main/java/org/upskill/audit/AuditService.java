package org.upskill.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.DatabaseUsers;
import org.upskill.shared.problem.Problems;

/** The use cases of those who read the audit. */
@ApplicationScoped
class AuditService {
    private final AuditRepository entries;
    private final DatabaseUsers users;
    private final Event<Deed> deeds;

    AuditService(AuditRepository entries, DatabaseUsers users, Event<Deed> deeds) {
        this.entries = entries;
        this.users = users;
        this.deeds = deeds;
    }

    @Transactional
    Page<AuditEntryView> list(AuditFilter filter, PageRequest request) {
        var page = entries.list(filter, request);
        var reading = new AuditReading(entries.keys(AuditReading.keysOf(page.items())));
        return page.map(reading::view);
    }

    @Transactional
    AuditEntryView get(UUID id) {
        var found = entries.findByIdOptional(id).map(List::of).orElseThrow(Problems::notFound);
        return new AuditReading(entries.keys(AuditReading.keysOf(found))).view(found.getFirst());
    }

    @Transactional
    AuditStatus status() {
        return new AuditStatus(users.appendOnly(), entries.oldest(), entries.kinds());
    }

    /** Taking the audit along is kept in it too. */
    @Transactional
    void exported(String format) {
        deeds.fire(Deed.of("audit", null, null, "exported", Map.of("format", format)));
    }
}
