package org.upskill.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.upskill.audit.AuditedType.Value;
import org.upskill.shared.audit.OneDeed;

/** Gathers what a transaction writes through Hibernate, and has it kept as the last thing that the transaction does. */
@ApplicationScoped
class Trail {
    private static final Object GATHERED = Trail.class;

    private final Map<String, AuditedType> types = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transaction;
    private final AgroalDataSource database;
    private final OneDeed oneDeed;
    private final AuditBook book;

    Trail(TransactionSynchronizationRegistry transaction, AgroalDataSource database, OneDeed oneDeed, AuditBook book) {
        this.transaction = transaction;
        this.database = database;
        this.oneDeed = oneDeed;
        this.book = book;
    }

    /** An entity was written, from one state to another. */
    void wrote(SharedSessionContractImplementor session, EntityPersister persister, Object entity, Object id, String action, Object[] from, Object[] to) {
        var type = type(persister);
        if (!type.isAudited()) return;
        var before = type.values(entity, id, from, session);
        var after = type.values(entity, id, to, session);
        if (action.equals(Pending.CHANGED) && before.equals(after)) return;
        pending(type, entity, id).add(action, type, before, after);
    }

    /** A list or set of an entity was written. */
    void wroteCollection(SharedSessionContractImplementor session, EntityPersister persister, Object owner, Object id, String field, Object from, Object to) {
        var type = type(persister);
        var before = Values.of(from);
        var after = Values.of(to);
        if (!type.isAudited() || Objects.equals(before, after)) return;
        var pending = pending(type, owner, id);
        if (pending.action == null) {
            pending.action = Pending.CHANGED;
            pending.describe(type, type.values(owner, id, persister.getValues(owner), session));
        }
        if (pending.action.equals(Pending.CHANGED)) pending.add(field, new Value(before, null), new Value(after, null));
    }

    private AuditedType type(EntityPersister persister) {
        return types.computeIfAbsent(persister.getEntityName(), name -> new AuditedType(persister));
    }

    private Pending pending(AuditedType type, Object entity, Object id) {
        var recordId = AuditedType.text(id);
        return gathered().computeIfAbsent(type.kind() + " " + recordId, key -> new Pending(type.kind(), recordId, AuditedType.personOf(entity, recordId)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Pending> gathered() {
        var known = (Map<String, Pending>) transaction.getResource(GATHERED);
        if (known != null) return known;
        var fresh = new LinkedHashMap<String, Pending>();
        transaction.putResource(GATHERED, fresh);
        transaction.registerInterposedSynchronization(new BeforeCommit(() -> keep(fresh)));
        return fresh;
    }

    private void keep(Map<String, Pending> gathered) {
        var kept = gathered.values().stream().filter(Pending::isWorthKeeping).toList();
        if (kept.isEmpty() || oneDeed.covers()) return;
        try (var connection = database.getConnection()) {
            book.keep(connection, kept);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hibernate's own last flush comes before, because it asked for its turn first. */
    private record BeforeCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
