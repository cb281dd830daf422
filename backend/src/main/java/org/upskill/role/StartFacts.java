package org.upskill.role;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature that knows how far the program has come with a role. Its bean is found by itself. */
public interface StartFacts {
    /** What is known of each of the roles, by as many statements for many as for one; a role nothing is known of is left out. */
    Map<UUID, List<StartFact>> of(Collection<UUID> roleIds);
}
