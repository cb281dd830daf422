package org.upskill.shared.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.lint.Waiver;

/**
 * One kind of record that files may carry. All methods take batches (of some 1,000 rows), run in the caller's transaction, and
 * ask the database a number of questions that does not grow with the batch.
 */
public interface BulkKind {
    /** The field that every kind but a linking one is recognised by. */
    String EXTERNAL_ID = "externalId";

    /** The column that names a row's source; every kind has it. */
    String SOURCE = "source";

    /** The name in the API, a plural in kebab case such as {@code work-activities}. */
    String name();

    /** The fields a file may fill, in the order people read them; {@code source} is every kind's and not among them. */
    List<BulkField> fields();

    /** What tells a record from the others of its source, out of the values of a row; null where they do not say. */
    default String identity(Map<String, String> values) {
        return values.get(EXTERNAL_ID);
    }

    /** The external id that reports show for a row with an identity; for a kind without one whatever people know it by. */
    default String shownId(Map<String, String> values) {
        return values.get(EXTERNAL_ID);
    }

    /** The canonical value of a cell, or what is wrong with it. */
    default BulkCell read(BulkField field, String cell) {
        return BulkValues.read(field, cell);
    }

    /**
     * What cannot be written although each of its values is right, by identity.
     *
     * @param rows the values of rows with an identity, by that; their references are resolved
     */
    default Map<String, BulkRefusal> refusals(String source, Map<String, Map<String, String>> rows) {
        return Map.of();
    }

    /** What people call the record. */
    String label(Map<String, String> values);

    /** The records that exist, by {@link #identity}. */
    Map<String, BulkRecord> find(String source, Collection<String> identities);

    /** The records of any source that have one of these external ids, for references to them. */
    List<BulkTarget> named(Collection<String> externalIds);

    /**
     * A few external ids of existing records that are spelt much like this one, for somebody who has mistyped it. Looks only at the
     * neighbours in the order of ids, so it costs the same however many records there are.
     */
    default List<String> neighbours(String externalId) {
        return List.of();
    }

    /** Of a kind that forms a tree, the parent of every record that has one. */
    default Map<UUID, UUID> parents() {
        return Map.of();
    }

    /**
     * The records in use as rows of a file, in an order that only their content decides.
     *
     * @param source whose records; null for all
     * @param after  the last row of the call before; null to begin
     */
    List<BulkRow> rows(String source, BulkRow after, int limit);

    /** What people keep for a reason of these records, so that nobody is warned of it again; none of those without. */
    default Map<UUID, List<Waiver>> waivers(Collection<UUID> recordIds) {
        return Map.of();
    }

    /** The values of a row that it has because it is there, by field, where the file has no such column. */
    default Map<String, String> implied() {
        return Map.of();
    }

    /**
     * What archiving so many records for a file would do, in a sentence with both numbers; of a kind that only archives a part which
     * somebody has set a limit to.
     *
     * @param inUse how many records of the source are in use
     */
    default Optional<String> limited(int archived, long inUse) {
        return Optional.empty();
    }

    /** How many records of a source are not archived. */
    default long countInUse(String source) {
        return 0;
    }

    /** Whether records can be archived. */
    default boolean archivable() {
        return false;
    }

    /**
     * The records of a source that are not archived, in the order of their ids.
     *
     * @param after the last id of the call before; null to begin
     */
    default List<BulkRecord> inUse(String source, UUID after, int limit) {
        return List.of();
    }

    /** What is worth a warning in a row that is valid. */
    default List<BulkFinding> findings(Map<String, String> values) {
        return List.of();
    }

    /**
     * Creates, changes and archives records, and keeps what is derived from them right; but for the words by which they are found, if
     * the kind {@link #isSearched}.
     *
     * @throws CatalogMovedOn when a record is no longer as the dry run saw it
     */
    void write(List<BulkChange> changes);

    /** Whether the words by which records are found have to be brought up to date by {@link #index} or {@link #reindex}. */
    default boolean isSearched() {
        return false;
    }

    /** Makes what was just written in the same transaction be found. */
    default void index(List<BulkChange> changes) {}

    /**
     * Makes records be found by what they hold by now, whoever else writes them meanwhile. In a transaction that has read nothing
     * before but under a lock.
     */
    default void reindex(Collection<UUID> ids) {}

    /**
     * Takes back what {@link #write} did: what was created goes, what was changed gets its values from before, what was archived is in use again.
     *
     * @return how many records were left alone because somebody else has changed or used them since
     */
    int restore(List<BulkChange> changes);

    /** Of what {@link #write} did, the records that {@link #restore} would leave alone because they were changed since, or are gone. */
    Set<UUID> touched(List<BulkChange> changes);

    /** Which of these records others refer to, so that they cannot be deleted. */
    default List<BulkUse> uses(Collection<UUID> ids) {
        return List.of();
    }
}
