package org.upskill.shared.reference;

/** What somebody is about to do to a record. */
public enum Deed {
    /** Its words change, or a new version of them is published. */
    EDIT(UseEffect.FOLLOWS),
    ARCHIVE(UseEffect.KEEPS),
    MERGE(UseEffect.MOVES),
    DELETE(UseEffect.REFUSES);

    private final UseEffect usual;

    Deed(UseEffect usual) {
        this.usual = usual;
    }

    /** What it does to a record that is free to change. */
    public UseEffect usualEffect() {
        return usual;
    }
}
