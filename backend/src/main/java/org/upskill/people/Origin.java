package org.upskill.people;

/** Where a value of a person came from. */
public enum Origin {
    /** An identity provider or HR system that pushes people. */
    SCIM,
    /** An import. */
    FILE,
    /** A script that writes JSON. */
    API,
    /** Somebody who typed it in. */
    UI,
    /** The table that gives titles their roles. */
    MAPPING
}
