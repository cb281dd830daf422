package org.upskill.shared.reference;

/** A feature whose records may name records of other features. Its bean is found by itself. */
public interface RecordUser {
    /**
     * Where records of this feature name a record, and what a deed does to them there. Asks a number of questions that does not
     * grow with the places.
     */
    Uses usesOf(Named record, Deed deed);
}
