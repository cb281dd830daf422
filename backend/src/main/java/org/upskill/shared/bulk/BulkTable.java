package org.upskill.shared.bulk;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.upskill.shared.persistence.SearchIndex;

/**
 * A kind whose records each lie in one row of a table with the columns of a catalog record. Reads and writes sets of rows by
 * JDBC in the transaction and on the connection of the entity manager. Make it a {@code @Singleton}: nothing needs a proxy.
 *
 * <p>A kind without an {@code externalId} among its fields links others: its records are told apart by their required
 * references together, whatever their source.
 */
public abstract class BulkTable implements BulkKind {
    private final EntityManager entities;
    private final SearchIndex search;
    private List<BulkField> links;
    private BulkReads reads;
    private BulkWrites writes;
    private BulkRows rows;
    private BulkIndex index;
    private final BulkUses uses;

    protected BulkTable(EntityManager entities, SearchIndex search) {
        this.entities = entities;
        this.search = search;
        this.uses = new BulkUses(table());
    }

    /** The name of the table. */
    protected abstract String table();

    /** Whether records can be merged, and so the table says into which. */
    protected boolean mergeable() {
        return false;
    }

    /** The word under which the search index knows the kind; null for one that is not searched. */
    protected String searchKind() {
        return null;
    }

    /** The fields whose words find a record. */
    protected List<String> searchFields() {
        return List.of();
    }

    /** The words of a field that find a record; its whole text unless a kind knows better. */
    protected String searchText(String field, String value) {
        return value;
    }

    /** The columns that a value brings with it, such as its folded form; the same ones whatever the value. */
    protected Map<String, String> derived(String field, String value) {
        return Map.of();
    }

    /** The columns that a new row needs and no field fills. */
    protected Map<String, Object> defaults() {
        return Map.of();
    }

    /** Keeps right what is derived from these records elsewhere; called in the same transaction after each write and restore. */
    protected void written(List<BulkChange> changes) {}

    @Override
    public String identity(Map<String, String> values) {
        if (!isLinking()) return values.get(EXTERNAL_ID);
        if (links().stream().anyMatch(field -> !values.containsKey(field.name()))) return null;
        return links().stream().map(field -> BulkReference.id(values.get(field.name())).toString()).collect(Collectors.joining(" "));
    }

    @Override
    public String shownId(Map<String, String> values) {
        if (!isLinking()) return values.get(EXTERNAL_ID);
        return links().stream().map(field -> BulkReference.shown(values.get(field.name()))).collect(Collectors.joining(" / "));
    }

    @Override
    public Map<String, BulkRecord> find(String source, Collection<String> identities) {
        if (identities.isEmpty()) return Map.of();
        return inSession(connection -> isLinking() ? linked(connection, identities) : reads().byKey(connection, source, identities)).stream()
                .collect(Collectors.toMap(record -> identity(record.values()), record -> record));
    }

    private List<BulkRecord> linked(Connection connection, Collection<String> identities) throws SQLException {
        var first = identities.stream().map(BulkReference::id).distinct().toList();
        return reads().byId(connection, BulkColumns.name(links().getFirst()), first).stream()
                .filter(record -> identities.contains(identity(record.values())))
                .toList();
    }

    @Override
    public List<BulkTarget> named(Collection<String> externalIds) {
        return externalIds.isEmpty() ? List.of() : inSession(connection -> reads().named(connection, externalIds));
    }

    @Override
    public List<String> neighbours(String externalId) {
        return inSession(connection -> reads().neighbours(connection, externalId));
    }

    @Override
    public List<BulkRow> rows(String source, BulkRow after, int limit) {
        return inSession(connection -> rows().next(connection, source, after, limit));
    }

    @Override
    public List<BulkRecord> inUse(String source, UUID after, int limit) {
        return inSession(connection -> reads().inUse(connection, source, after, limit));
    }

    @Override
    public long countInUse(String source) {
        return inSession(connection -> reads().countInUse(connection, source));
    }

    @Override
    public Map<UUID, UUID> parents() {
        var parent = fields().stream().filter(field -> name().equals(field.target())).findFirst();
        return parent.isEmpty() ? Map.of() : inSession(connection -> reads().pairs(connection, parent.get()));
    }

    @Override
    public void write(List<BulkChange> changes) {
        inSession(connection -> {
            var existing = changes.stream().filter(change -> !change.creates()).toList();
            var versions = reads().lockedVersions(connection, ids(existing));
            if (existing.stream().anyMatch(change -> !change.version().equals(versions.get(change.id())))) throw new CatalogMovedOn();
            writes().insert(connection, changes.stream().filter(BulkChange::creates).toList());
            writes().update(connection, changes.stream().filter(BulkChange::edits).toList(), BulkChange::after);
            writes().archive(connection, changes.stream().filter(BulkChange::archives).toList());
            return null;
        });
        written(changes);
    }

    @Override
    public boolean isSearched() {
        return searchKind() != null;
    }

    @Override
    public void index(List<BulkChange> changes) {
        inSession(connection -> {
            index().written(connection, changes);
            return null;
        });
    }

    @Override
    public void reindex(Collection<UUID> ids) {
        inSession(connection -> {
            reads().lockedVersions(connection, ids);
            index().refresh(connection, ids);
            return null;
        });
    }

    @Override
    public int restore(List<BulkChange> changes) {
        var untouched = new ArrayList<BulkChange>();
        var left = inSession(connection -> {
            var versions = reads().lockedVersions(connection, ids(changes));
            changes.stream().filter(change -> isUntouched(change, versions.get(change.id()))).forEach(untouched::add);
            var existing = untouched.stream().filter(change -> !change.creates()).toList();
            writes().update(connection, existing.stream().filter(BulkChange::edits).toList(), BulkChange::before);
            writes().unarchive(connection, existing.stream().filter(BulkChange::archives).toList());
            var deleted = writes().delete(connection, ids(untouched.stream().filter(BulkChange::creates).toList()));
            index().removed(deleted);
            index().written(connection, existing);
            return changes.size() - existing.size() - deleted.size();
        });
        written(untouched);
        return left;
    }

    @Override
    public Set<UUID> touched(List<BulkChange> changes) {
        var versions = inSession(connection -> reads().versions(connection, ids(changes)));
        return changes.stream().filter(change -> !isUntouched(change, versions.get(change.id()))).map(BulkChange::id).collect(Collectors.toSet());
    }

    @Override
    public List<BulkUse> uses(Collection<UUID> ids) {
        return inSession(connection -> uses.of(connection, ids));
    }

    private static List<UUID> ids(List<BulkChange> changes) {
        return changes.stream().map(BulkChange::id).toList();
    }

    private static boolean isUntouched(BulkChange change, Integer version) {
        return version != null && version == (change.creates() ? 0 : change.version() + 1);
    }

    private boolean isLinking() {
        return !links().isEmpty();
    }

    /** Worked out once, because every row asks. */
    private List<BulkField> links() {
        if (links == null) {
            var named = fields().stream().anyMatch(field -> field.name().equals(EXTERNAL_ID));
            links = fields().stream().filter(field -> !named && field.type() == BulkField.Type.REFERENCE && field.required()).toList();
        }
        return links;
    }

    private BulkReads reads() {
        if (reads == null) reads = new BulkReads(table(), archivable(), mergeable(), fields());
        return reads;
    }

    private BulkRows rows() {
        if (rows == null) rows = new BulkRows(table(), archivable(), fields(), links());
        return rows;
    }

    private BulkIndex index() {
        if (index == null) index = new BulkIndex(this, reads(), search);
        return index;
    }

    private BulkWrites writes() {
        if (writes == null) writes = new BulkWrites(table(), fields(), isLinking(), this::derived, defaults());
        return writes;
    }

    private <T> T inSession(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::run);
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
