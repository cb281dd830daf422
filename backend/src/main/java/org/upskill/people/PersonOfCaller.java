package org.upskill.people;

import java.util.UUID;

/**
 * The caller's own record, as far as every request needs it.
 *
 * @param manages whether anybody reports to the caller or to somebody for whom the caller stands in
 */
record PersonOfCaller(UUID personId, UUID roleId, boolean manages) {
    /** The name under which it is kept with the caller's identity. */
    static final String ATTRIBUTE = "upskill.person";
}
