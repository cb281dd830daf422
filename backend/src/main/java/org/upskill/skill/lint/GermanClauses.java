package org.upskill.skill.lint;

import java.util.BitSet;
import java.util.Set;
import org.upskill.skill.lint.Vocabulary.Class;

/** Clauses that depend on another: "ob der Entwurf eine Quelle nennt", "die im Bericht stehen". */
final class GermanClauses {
    private static final Set<String> ENDS = Set.of(",", ";", ".", "–", "(", ")", ":");
    private static final Set<String> RELATIVES = Set.of("der", "die", "das", "den", "dem", "deren", "dessen", "denen");

    private GermanClauses() {}

    /** Indexes from the word that opens such a clause to the mark that closes it. */
    static BitSet dependent(Statement statement) {
        var dependent = new BitSet(statement.tokens.size());
        boolean inside = false;
        for (int at = 0; at < statement.size; at++) {
            if (ENDS.contains(statement.word(at))) inside = false;
            inside |= statement.is(Class.CLAUSE_OPENERS, at) || opensRelative(statement, at);
            dependent.set(at, inside);
        }
        return dependent;
    }

    /** Whether a clause stands for the object: "Entscheidet, ob …". */
    static boolean objectClause(Statement statement) {
        for (int at = 0; at < statement.size; at++) {
            if (statement.is(Class.OBJECT_CLAUSES, at)) return true;
        }
        return false;
    }

    /** ", die" and ", mit denen". */
    private static boolean opensRelative(Statement statement, int at) {
        boolean afterComma = statement.word(at - 1).equals(",");
        if (afterComma && statement.is(Class.PREPOSITIONS, at)) return RELATIVES.contains(statement.word(at + 1)) || isWhich(statement.word(at + 1));
        return afterComma && RELATIVES.contains(statement.word(at));
    }

    private static boolean isWhich(String word) {
        return word.startsWith("welche");
    }
}
