package org.upskill.people.scim;

import java.util.UUID;

/** A group that somebody is a member of. */
record GroupName(UUID id, String name) {}
