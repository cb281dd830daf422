package org.upskill.shared.http;

import java.util.UUID;
import org.upskill.shared.problem.Problems;

/**
 * What a list of a tree is narrowed to by its parameter {@code parentId}.
 *
 * @param parentId whose children alone; null: anybody's
 * @param topOnly  only what has no parent
 */
public record ParentFilter(UUID parentId, boolean topOnly) {
    private static final String TOP = "root";

    /**
     * Reads the parameter: an id, {@code root}, or nothing.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 for anything else
     */
    public static ParentFilter of(String parameter) {
        if (parameter == null || parameter.isEmpty()) return new ParentFilter(null, false);
        if (parameter.equals(TOP)) return new ParentFilter(null, true);
        try {
            return new ParentFilter(UUID.fromString(parameter), false);
        } catch (IllegalArgumentException e) {
            throw Problems.badParameter("parentId", "parentId must be an id or root.");
        }
    }
}
