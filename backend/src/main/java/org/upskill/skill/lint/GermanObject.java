package org.upskill.skill.lint;

import java.util.BitSet;
import org.upskill.skill.lint.Vocabulary.Class;

/** Looks for a noun that no preposition governs: "jede Zahl" in "Prüft vor dem Versand jede Zahl". */
final class GermanObject {
    private GermanObject() {}

    static boolean stands(Statement statement, BitSet dependent, int from, int end) {
        boolean governed = false;
        for (int at = from; at < end; at++) {
            if (statement.isBlank(at)) return true;
            if (dependent.get(at) || !statement.isWord(at)) {
                governed = false;
            } else if (statement.is(Class.PREPOSITIONS, at)) {
                governed = true;
            } else if (isNoun(statement, at) || statement.is(Class.PRONOUNS, at)) {
                if (!governed) return true;
                governed = statement.is(Class.COORDINATORS, at + 1) || isGenitive(statement, at + 1);
            }
        }
        return false;
    }

    private static boolean isNoun(Statement statement, int at) {
        int first = statement.text.codePointAt(statement.tokens.get(at).start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean isGenitive(Statement statement, int at) {
        return statement.word(at).equals("der") || statement.word(at).equals("des") || statement.word(at).endsWith("eines") || statement.word(at).endsWith("einer");
    }
}
