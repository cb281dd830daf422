package org.upskill.audit;

/**
 * Who does something, and from where.
 *
 * @param userName  null: the product itself
 * @param through   by what means; a word of {@link Through}
 * @param address   the client's network address; null where nobody called
 * @param requestId as the answer and the log carry it
 */
record Who(String userName, String name, Through through, String address, String requestId) {
    static final Who NOBODY = new Who(null, null, Through.SYSTEM, null, null);
}
