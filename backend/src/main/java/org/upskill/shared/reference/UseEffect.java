package org.upskill.shared.reference;

/** What a deed does to a record that names the one it is done to. */
public enum UseEffect {
    /** It stays word for word as it is. */
    UNCHANGED,
    /** It goes on naming the record, which others can name no more. */
    KEEPS,
    /** It shows the record as it is then. */
    FOLLOWS,
    /** It goes over to the record that stays. */
    MOVES,
    /** It is joined with one of its kind that stays. */
    JOINS,
    /** It stands in the way. */
    REFUSES
}
