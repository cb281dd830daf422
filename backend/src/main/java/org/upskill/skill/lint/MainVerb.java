package org.upskill.skill.lint;

import org.upskill.skill.lint.Vocabulary.Class;
import org.upskill.skill.lint.Vocabulary.Form;

/** Tells whether words stand where a statement names its action, not in a clause such as "words the customer understands". */
final class MainVerb {

    private MainVerb() {}

    static boolean isAt(int at, Statement statement) {
        var predicate = statement.predicate;
        return predicate.isPresent() && at > predicate.get().action().verb()
                ? joins(at, statement, predicate.get().action().form())
                : leads(at, statement);
    }

    /** Nothing before it is an action or opens a clause; a gerund ("learning") leads only as the very first word. */
    private static boolean leads(int at, Statement statement) {
        for (int i = 1; i < at; i++) {
            if (statement.is(Class.CLAUSE_OPENERS, i)) {
                return false;
            }
        }
        return !statement.word(at).endsWith("ing") || statement.is(Class.PREPOSITIONS, at + 1)
                || at == Action.skipFillers(statement, 0);
    }

    /** "Checks drafts and understands …": joined to the action, in the same form. */
    private static boolean joins(int at, Statement statement, Form form) {
        int before = at - 1;
        while (statement.isAdverb(before)) {
            before--;
        }
        boolean thirdPerson = statement.word(at).endsWith("s");
        return statement.isCoordinator(before) && !statement.isSubordinate(before) && thirdPerson == (form == Form.THIRD_PERSON);
    }
}
