package org.upskill.skill.lint;

/**
 * The marks and words that join two parts of a statement: ", and then".
 *
 * @param last index of the last of them
 * @param next index of the first word after them that is no adverb
 * @param newPart whether they begin a new part of the statement: a full stop, "then"
 */
record Joint(int last, int next, boolean or, boolean and, boolean newPart) {

    /** The joint that begins at the index; null where none does. */
    static Joint at(Statement statement, int start) {
        int at = start;
        boolean or = false;
        boolean and = false;
        boolean newPart = false;
        for (; statement.isCoordinator(at); at++) {
            or |= statement.word(at).equals("or");
            and |= !statement.word(at).equals("or") && !statement.word(at).equals(",");
            newPart |= Clauses.NEW_PART.contains(statement.word(at));
        }
        return at == start ? null : new Joint(at - 1, statement.skipAdverbs(at), or, and, newPart);
    }
}
