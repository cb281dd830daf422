package org.upskill.shared.privacy;

import java.time.Instant;

/** Something that is kept only as long as a setting says; each is a CDI bean. */
public interface KeptForATime {
    /** The word under which the setting {@code retention} knows it, kebab case. */
    String name();

    /** Removes what is older, in a transaction of its own; answers how much that was. */
    int removeBefore(Instant time);
}
