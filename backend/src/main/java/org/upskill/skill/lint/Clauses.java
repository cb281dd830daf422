package org.upskill.skill.lint;

import static org.upskill.skill.lint.Vocabulary.Form.BASE;
import static org.upskill.skill.lint.Vocabulary.Form.THIRD_PERSON;

import java.util.BitSet;
import java.util.Set;
import org.upskill.skill.lint.Vocabulary.Class;

/** Finds the words that depend on a clause and so are no action of the statement: "checks whether it cites and quotes". */
final class Clauses {

    /** What begins a new part of the statement, whatever stood before. */
    static final Set<String> NEW_PART = Set.of(".", ";", "then");
    private static final Set<String> TIMES = Set.of("before", "after", "since");

    private Clauses() {}

    /** Indexes of the tokens at and after the verb of a clause, up to the next part of the statement. */
    static BitSet subordinate(Predicate predicate) {
        var statement = predicate.statement();
        var subordinate = new BitSet(statement.tokens.size());
        boolean opened = false;
        boolean inside = false;
        for (int at = predicate.object(); at < statement.size; at++) {
            if (NEW_PART.contains(statement.word(at))) {
                opened = false;
                inside = false;
            }
            opened |= opensClause(predicate, at);
            inside |= opened && isFinite(statement, at);
            subordinate.set(at, inside);
        }
        return subordinate;
    }

    /** Before "the lead signs" a preposition opens a clause, too; so does one before a verb in the form of the action: "to draft". */
    private static boolean opensClause(Predicate predicate, int at) {
        var statement = predicate.statement();
        var form = predicate.action().form();
        return statement.is(Class.CLAUSE_OPENERS, at)
                || TIMES.contains(statement.word(at))
                || form != THIRD_PERSON && statement.is(Class.PREPOSITIONS, at) && statement.isVerb(at + 1, form);
    }

    private static boolean isFinite(Statement statement, int at) {
        return statement.is(Class.AUXILIARIES, at) || statement.isVerb(at, THIRD_PERSON) || statement.isVerb(at, BASE);
    }
}
