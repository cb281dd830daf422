package org.upskill.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.upskill.audit.AuditedType.Value;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.privacy.PersonalRead;

/** Keeps what features tell of, in the transaction in which they tell it. */
@Singleton
class DeedObserver {
    private final EntityManager entities;
    private final AuditBook book;
    private final Callers callers;

    DeedObserver(EntityManager entities, AuditBook book, Callers callers) {
        this.entities = entities;
        this.book = book;
        this.callers = callers;
    }

    @Transactional
    void keep(@Observes Deed deed) {
        keep(deed.by() == null ? callers.now() : callers.inTheNameOf(deed.by()), deed);
    }

    @Transactional
    void keep(@Observes PersonalRead read) {
        var details = new LinkedHashMap<String, Object>(Map.of("what", read.what(), "count", read.count()));
        keep(callers.now(), Deed.of("person", read.personId(), null, "read", details));
    }

    private void keep(Who who, Deed deed) {
        var pending = new Pending(deed.kind(), deed.recordId(), null);
        pending.action = deed.action();
        if (deed.recordName() != null) pending.name = new Value(deed.recordName(), null);
        deed.details().forEach((name, value) -> pending.add(name, null, new Value(Values.of(value), null)));
        entities.unwrap(Session.class).doWork(connection -> book.keep(connection, who, List.of(pending)));
    }
}
