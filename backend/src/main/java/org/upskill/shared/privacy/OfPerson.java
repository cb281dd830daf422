package org.upskill.shared.privacy;

import java.util.UUID;

/** An entity that belongs to a person. Its {@link Personal} values stay readable in the audit for as long as that person's key is kept. */
public interface OfPerson {
    /** The person; also of the entity that is the person. */
    UUID personId();
}
