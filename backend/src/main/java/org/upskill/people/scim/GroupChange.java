package org.upskill.people.scim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What is to become of a group, collected in the order in which a client says it; members only by difference, because a group may be large. */
final class GroupChange {
    private String name;
    private String externalId;
    private boolean fromNone;
    private final Set<UUID> come = new LinkedHashSet<>();
    private final Set<UUID> gone = new LinkedHashSet<>();

    void rename(String newName) {
        name = newName;
    }

    void identify(String newExternalId) {
        externalId = newExternalId;
    }

    void add(Collection<UUID> members) {
        come.addAll(members);
        gone.removeAll(members);
    }

    void remove(Collection<UUID> members) {
        come.removeAll(members);
        gone.addAll(members);
    }

    /** Whoever was in it before is not any more. */
    void removeAll() {
        come.clear();
        gone.clear();
        fromNone = true;
    }

    /** The new name; null where it stays. */
    String name() {
        return name;
    }

    /** The new external id; null where it stays. */
    String externalId() {
        return externalId;
    }

    boolean changesMembers() {
        return fromNone || !come.isEmpty() || !gone.isEmpty();
    }

    /** Whether one must know all members to say who goes. */
    boolean concernsAll() {
        return fromNone;
    }

    /** Those whom the change names. */
    Set<UUID> named() {
        var named = new LinkedHashSet<>(come);
        named.addAll(gone);
        return named;
    }

    /** Who of those concerned is in the group afterwards. */
    Set<UUID> applied(Collection<UUID> before) {
        var after = fromNone ? new LinkedHashSet<UUID>() : new LinkedHashSet<>(before);
        after.removeAll(gone);
        after.addAll(come);
        return after;
    }
}
