package org.upskill.shared.persistence;

import java.util.UUID;

/** A record that lists show; its id settles the order of records that are otherwise equal in it. */
public interface Listed {
    UUID id();
}
