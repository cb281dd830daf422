package org.upskill.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.reference.UseEffect;

/**
 * Asks every feature that names a role to name another instead, because the two become one. Whoever does notes each record, so
 * that people see what moves and can take it back; what is published or retired stays as it is. Runs in the merge's transaction,
 * and for the preview in one that is rolled back.
 */
public final class RoleMerge {
    private final UUID mergedId;
    private final UUID intoId;
    private final Map<UUID, UUID> joinedActivities;
    private final List<Supplier<RoleMove>> moves = new ArrayList<>();

    RoleMerge(UUID mergedId, UUID intoId, Map<UUID, UUID> joinedActivities) {
        this.mergedId = mergedId;
        this.intoId = intoId;
        this.joinedActivities = joinedActivities;
    }

    /** The role that is put away. */
    public UUID mergedId() {
        return mergedId;
    }

    /** The role that stays. */
    public UUID intoId() {
        return intoId;
    }

    /** The activities of the merged role that are put away, each with the one of the same name that stays. */
    public Map<UUID, UUID> joinedActivities() {
        return joinedActivities;
    }

    /**
     * Notes a record that went over to the role that stays.
     *
     * @param before what it takes, besides the role, to put it back
     */
    public void moved(String kind, CatalogRecord record, String label, Map<String, String> before) {
        note(kind, record, UseEffect.MOVES, label, before);
    }

    /** Notes a record that took in, or was put away for, another of its kind. */
    public void joined(String kind, CatalogRecord record, String label, Map<String, String> before) {
        note(kind, record, UseEffect.JOINS, label, before);
    }

    /** Notes a record that is deleted, or whose version tells nothing. */
    public void gone(String kind, UUID id, UseEffect effect, String label, Map<String, String> before) {
        var move = new RoleMove(kind, id, null, effect, label, before);
        moves.add(() -> move);
    }

    /** All that was noted; to be asked after the changes were written, which is when versions move. */
    List<RoleMove> moves() {
        return moves.stream().map(Supplier::get).toList();
    }

    private void note(String kind, CatalogRecord record, UseEffect effect, String label, Map<String, String> before) {
        moves.add(() -> new RoleMove(kind, record.id(), record.version(), effect, label, before));
    }
}
