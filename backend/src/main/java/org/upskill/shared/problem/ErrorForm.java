package org.upskill.shared.problem;

/** How problems are said at addresses that speak another language than problem details; a CDI bean for each. */
public interface ErrorForm {
    /** Whether the address is one of those. */
    boolean covers(String path);

    String mediaType();

    /** What is sent instead, to be written as JSON. */
    Object body(Problem problem);
}
