package org.upskill.priority;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What priorities name besides their measures. */
enum PriorityLinked {
    ROLE("roleIds", "Role", priority -> priority.roleIds),
    SKILL("skillIds", "Skill", priority -> priority.skillIds);

    private final String field;
    private final String entity;
    private final Function<Priority, Set<UUID>> ids;

    PriorityLinked(String field, String entity, Function<Priority, Set<UUID>> ids) {
        this.field = field;
        this.entity = entity;
        this.ids = ids;
    }

    /** The field of {@link Priority} that holds the ids. */
    String field() {
        return field;
    }

    /** What is named, as queries know it. */
    String entity() {
        return entity;
    }

    /** Those that a priority names. */
    Set<UUID> of(Priority priority) {
        return ids.apply(priority);
    }
}
