package org.upskill.demo;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.demo.DemoPart;
import org.upskill.shared.persistence.RetryOnContention;

/** The use cases of the demo organisation. */
@ApplicationScoped
@RetryOnContention
class DemoService {
    private final List<DemoPart> parts;
    private final EntityManager entities;
    private final TransactionManager transactions;
    private final Event<Deed> deeds;

    DemoService(@All List<DemoPart> parts, EntityManager entities, TransactionManager transactions, Event<Deed> deeds) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(DemoPart::place)).toList();
        this.entities = entities;
        this.transactions = transactions;
        this.deeds = deeds;
    }

    @Transactional
    DemoView get() {
        var known = entities.find(Demo.class, DemoPart.SOURCE);
        var kinds = parts.stream().map(part -> new DemoView.Kind(part.kind(), part.count())).filter(kind -> kind.count() > 0).toList();
        var present = !kinds.isEmpty() && (known == null || known.removedAt == null);
        return new DemoView(present, known == null ? null : known.loadedAt, kinds);
    }

    /** From now on whatever is written is people's work. */
    @Transactional
    void loaded() {
        known().load();
        deeds.fire(Deed.of("demo", DemoPart.SOURCE, null, "loaded", Map.of()));
    }

    /** The removal itself, taken back: so it cannot say anything else than what the removal does. */
    @Transactional
    DemoRemovals preview() throws SystemException {
        var removals = removeParts();
        transactions.setRollbackOnly();
        return removals;
    }

    @Transactional
    DemoRemovals remove() {
        var removals = removeParts();
        known().remove();
        deeds.fire(Deed.of("demo", DemoPart.SOURCE, null, "removed", removals.counts()));
        return removals;
    }

    private DemoRemovals removeParts() {
        var known = entities.find(Demo.class, DemoPart.SOURCE);
        var untouchedSince = known == null || known.loadedAt == null ? Instant.now() : known.loadedAt;
        return new DemoRemovals(parts.stream().map(part -> part.remove(untouchedSince)).toList());
    }

    private Demo known() {
        var known = entities.find(Demo.class, DemoPart.SOURCE);
        if (known != null) return known;
        var fresh = new Demo(DemoPart.SOURCE);
        entities.persist(fresh);
        return fresh;
    }
}
