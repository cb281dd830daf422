package org.upskill.people.scim.filter;

/** A filter that cannot be understood or asked; the message says why, without any value of the filter. */
public final class FilterProblem extends RuntimeException {
    public FilterProblem(String message) {
        super(message);
    }
}
