package org.upskill.skill.lint;

import java.util.Optional;
import org.upskill.shared.lint.Span;

/**
 * More than one action at the level of the statement: "Drafts and reviews replies", "Drafts replies, then checks them".
 * Several ends of one decision are one action: "Accepts or rejects the draft".
 *
 * @param words from the first verb to the last
 * @param first the statement with its first action only
 */
record TwoActions(Span words, String first) {

    /** An action after the object of the first: where its joint begins and where its verb stands. */
    private record Later(int joint, int verb) {}

    static Optional<TwoActions> in(Statement statement) {
        return statement.predicate.flatMap(TwoActions::in);
    }

    private static Optional<TwoActions> in(Predicate predicate) {
        var later = later(predicate);
        boolean joined = predicate.verbs().size() > 1 && !predicate.alternatives();
        if (later.isEmpty() && !joined) {
            return Optional.empty();
        }
        var statement = predicate.statement();
        var tokens = statement.tokens;
        int verb = predicate.action().verb();
        int firstEnd = tokens.get(joined ? verb : predicate.lastVerb()).end();
        int restStart = tokens.get(predicate.lastVerb()).end();
        int restEnd = later.map(next -> tokens.get(next.joint()).start()).orElse(statement.content().end());
        var words = statement.span(verb, later.map(Later::verb).orElse(predicate.lastVerb()));
        var first = statement.text.substring(statement.content().start(), firstEnd) + statement.text.substring(restStart, restEnd);
        return Optional.of(new TwoActions(words, first));
    }

    private static Optional<Later> later(Predicate predicate) {
        var statement = predicate.statement();
        Later found = null;
        for (int at = predicate.object(); at < statement.size; at++) {
            var joint = statement.isCoordinator(at - 1) ? null : Joint.at(statement, at);
            boolean dependent = joint != null && !joint.newPart() && statement.isSubordinate(joint.last());
            if (joint == null || dependent || !isAction(predicate, joint.next())) {
                continue;
            }
            if (joint.or()) {
                return Optional.empty();
            }
            found = new Later(found == null ? at : found.joint(), joint.next());
        }
        return Optional.ofNullable(found);
    }

    /** A word that could be a noun counts as a verb only where an object follows: "and reports the differences". */
    private static boolean isAction(Predicate predicate, int at) {
        var statement = predicate.statement();
        return statement.verb(at)
                .filter(verb -> verb.form() == predicate.action().form())
                .filter(verb -> !verb.alsoNoun() || statement.opensObject(at + 1))
                .isPresent();
    }
}
