package org.upskill.skill.lint;

import org.upskill.skill.lint.Vocabulary.Class;

/**
 * Looks for the words that tie an action to the work: "before sending", "against the ledger", "in claim letters". A tool
 * ("with AI") or a filler ("at work", "when needed") ties it to nothing.
 */
final class WorkContext {

    private WorkContext() {}

    static boolean isGiven(Statement statement) {
        return statement.predicate
                .map(predicate -> predicate.action().afterContext() || isGivenFrom(statement, afterObjectOpener(predicate)))
                .orElseGet(() -> isGivenFrom(statement, statement.structure.labelStart() + 1));
    }

    /** The preposition that opens the object ("Responds to …") is no context; a clause ("Decides whether …") is one. */
    private static int afterObjectOpener(Predicate predicate) {
        boolean clause = predicate.statement().is(Class.CLAUSE_OPENERS, predicate.object());
        return clause ? predicate.object() : predicate.object() + 1;
    }

    private static boolean isGivenFrom(Statement statement, int from) {
        boolean connected = false;
        for (int at = from; at < statement.size; at++) {
            connected |= statement.isConnector(at);
            if (statement.isBlank(at) || connected && namesWork(statement, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesWork(Statement statement, int at) {
        return statement.isWord(at) && !statement.isConnector(at) && !statement.isCoordinator(at) && !statement.isAdverb(at)
                && !statement.is(Class.EMPTY_CONTEXT, at) && !statement.is(Class.DETERMINERS, at)
                && !statement.is(Class.PRONOUNS, at) && !statement.word(at).equals("of");
    }
}
