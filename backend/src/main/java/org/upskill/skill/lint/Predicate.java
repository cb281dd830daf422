package org.upskill.skill.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.upskill.shared.lint.Span;
import org.upskill.skill.lint.Vocabulary.Class;

/**
 * What a statement says after its subject: the action, the actions joined to it, and where the object begins.
 *
 * @param verbs indexes of the verb and of those joined to it at once: "Drafts and reviews"
 * @param alternatives whether those are ways to end one decision: "Accepts or rejects"
 * @param object index at which the object should begin
 */
record Predicate(Statement statement, Action action, List<Integer> verbs, boolean alternatives, int object) {

    static Predicate of(Statement statement, Action action) {
        var verbs = new ArrayList<Integer>(List.of(action.verb()));
        boolean or = false;
        boolean and = false;
        int object = afterVerb(statement, action.verb());
        for (var joint = Joint.at(statement, object); joint != null && statement.isVerb(joint.next(), action.form());
                joint = Joint.at(statement, object)) {
            verbs.add(joint.next());
            or |= joint.or();
            and |= joint.and();
            object = afterVerb(statement, joint.next());
        }
        return new Predicate(statement, action, List.copyOf(verbs), or && !and, object);
    }

    /** Past the verb's particle ("fills in") and its adverbs. */
    private static int afterVerb(Statement statement, int verb) {
        int at = statement.skipAdverbs(verb + 1);
        var base = statement.verb(verb).map(Vocabulary.Verb::base).orElse("");
        boolean phrasal = statement.vocabulary.has(Class.PHRASAL, base + " " + statement.word(at));
        return phrasal ? statement.skipAdverbs(at + 1) : at;
    }

    int lastVerb() {
        return verbs.getLast();
    }

    /** The verbs with their particles and adverbs. */
    Span words() {
        return statement.span(action.verb(), Math.min(object, statement.size) - 1);
    }

    /** Whether nothing stands where the object should: the end, the next part, or at once the when and the how. */
    boolean lacksObject() {
        boolean nothingFollows = object >= statement.size;
        boolean whenOrHowFollows = statement.is(Class.PREPOSITIONS, object) && !statement.is(Class.OBJECT_PREPOSITIONS, object)
                && !hasObjectClause();
        boolean nextPartFollows = statement.isCoordinator(object) && !statement.word(object).equals(",");
        return nothingFollows || nextPartFollows || whenOrHowFollows && !intransitive();
    }

    /** "Records in the ticket which part is from AI". */
    private boolean hasObjectClause() {
        return IntStream.range(object, statement.size).anyMatch(at -> statement.is(Class.OBJECT_CLAUSES, at));
    }

    private boolean intransitive() {
        return statement.verb(lastVerb()).map(Vocabulary.Verb::base)
                .filter(base -> statement.vocabulary.has(Class.INTRANSITIVE, base)).isPresent();
    }
}
