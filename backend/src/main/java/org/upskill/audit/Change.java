package org.upskill.audit;

/**
 * What became of one field.
 *
 * @param from before; null: nothing
 * @param to   after; null: nothing
 * @param word says about whom the values are, where they are personal: a person's id, or a text that names one; else null
 */
record Change(String field, Object from, Object to, Object word) {
    /** This change and a later one of the same field as one. */
    Change then(Change later) {
        return new Change(field, from, later.to, later.word == null ? word : later.word);
    }
}
