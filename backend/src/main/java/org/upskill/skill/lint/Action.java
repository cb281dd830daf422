package org.upskill.skill.lint;

import static org.upskill.skill.lint.Vocabulary.Form.BASE;
import static org.upskill.skill.lint.Vocabulary.Form.GERUND;
import static org.upskill.skill.lint.Vocabulary.Form.THIRD_PERSON;

import java.util.Optional;
import java.util.stream.IntStream;
import org.upskill.skill.lint.Vocabulary.Class;
import org.upskill.skill.lint.Vocabulary.Form;

/**
 * The action a statement names: "Checks" in "Before sending, checks the figures".
 *
 * @param verb index of its verb
 * @param form the form of that verb; a blank in its place counts as the third person
 * @param afterContext whether words before the verb already tie it to the work
 */
record Action(int verb, Form form, boolean afterContext) {

    /** How many words of subject ("The claims clerk") may stand before the verb. */
    private static final int LONGEST_SUBJECT = 5;

    static Optional<Action> in(Statement statement) {
        int start = 0;
        boolean afterContext = false;
        if (statement.isConnector(0) && !statement.word(0).equals("to")) {
            int comma = firstComma(statement);
            afterContext = comma > 0;
            start = comma + 1;
        }
        int lead = skipFillers(statement, start);
        boolean afterModal = lead > start && statement.isVerb(lead, BASE);
        int verb = afterModal || opensAction(statement, lead) ? lead : verbAfterSubject(statement, lead);
        if (verb < 0) {
            return Optional.empty();
        }
        var form = statement.verb(verb).map(Vocabulary.Verb::form).orElse(THIRD_PERSON);
        return Optional.of(new Action(verb, form, afterContext));
    }

    private static int firstComma(Statement statement) {
        for (int i = 0; i < statement.size; i++) {
            if (statement.word(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "Can", "Is able to", "Never", "Independently" say nothing about the action. */
    static int skipFillers(Statement statement, int start) {
        int at = start;
        for (int next = -1; next != at; ) {
            next = at;
            at = statement.skipAdverbs(at);
            at += fillerLength(statement, at);
        }
        return at;
    }

    private static int fillerLength(Statement statement, int at) {
        for (int length = 4; length > 0; length--) {
            var words = new StringBuilder(statement.word(at));
            for (int i = 1; i < length; i++) {
                words.append(' ').append(statement.word(at + i));
            }
            if (statement.vocabulary.has(Class.FILLERS, words.toString())) {
                return length;
            }
        }
        return 0;
    }

    private static boolean opensAction(Statement statement, int at) {
        if (statement.isBlank(at)) {
            return true;
        }
        var verb = statement.verb(at);
        if (verb.isEmpty()) {
            return statement.isWord(at) && !statement.isConnector(at) && statement.is(Class.DETERMINERS, at + 1)
                    && statement.word(at).matches(".*[^s]s");
        }
        return switch (verb.get().form()) {
            case THIRD_PERSON -> !verb.get().alsoNoun() || !listsNouns(statement, at);
            case BASE -> !verb.get().alsoNoun() || statement.opensObject(at + 1) || !readsAsLabel(statement, at);
            case GERUND -> statement.opensObject(at + 1) || has(Class.PREPOSITIONS, statement, at + 1) || has(Class.CLAUSE_OPENERS, statement, at + 1);
        };
    }

    /** "Reports and dashboards", "Tests of software": the first word is a noun here. */
    private static boolean listsNouns(Statement statement, int at) {
        boolean coordinated = statement.isCoordinator(at + 1) && at + 1 < statement.size;
        return statement.word(at + 1).equals("of")
                || coordinated && statement.verb(statement.skipAdverbs(at + 2)).isEmpty()
                || statement.is(Class.LABEL_NOUNS, at + 1) && at + 2 == statement.size;
    }

    /** "Test automation", "Project plan for …": a noun phrase ends as labels do, or has nothing for a verb to act on. */
    private static boolean readsAsLabel(Statement statement, int at) {
        int last = at;
        while (last + 1 < statement.size && statement.isWord(last + 1) && !statement.isConnector(last + 1)
                && !statement.isCoordinator(last + 1) && !statement.word(last + 1).equals("of")) {
            last++;
        }
        boolean joinsVerb = statement.isCoordinator(at + 1) && statement.isVerb(statement.skipAdverbs(at + 2), BASE);
        return last == at && !statement.isConnector(at + 1) && !joinsVerb
                || last > at && isLabelNoun(statement, last) && !has(Class.ACTION_TIES, statement, last + 1)
                || statement.word(at + 1).equals("of");
    }

    private static boolean isLabelNoun(Statement statement, int at) {
        return statement.is(Class.LABEL_NOUNS, at)
                || statement.vocabulary.of(Class.LABEL_ENDINGS).stream().anyMatch(statement.word(at)::endsWith);
    }

    private static boolean has(Class kind, Statement statement, int from) {
        return IntStream.range(from, statement.size).anyMatch(at -> statement.is(kind, at));
    }

    /** The verb of "The claims clerk checks …" or "Marketing managers can brief …"; -1 without one. */
    private static int verbAfterSubject(Statement statement, int start) {
        for (int i = start; i < start + LONGEST_SUBJECT && statement.isWord(i) && !endsSubject(statement, i); i++) {
            if (statement.is(Class.PEOPLE, i)) {
                int next = skipFillers(statement, i + 1);
                return statement.isVerb(next, THIRD_PERSON) || statement.isVerb(next, BASE) || statement.isBlank(next) ? next : -1;
            }
            if (i > start && statement.verb(i).filter(verb -> verb.form() == THIRD_PERSON && !verb.alsoNoun()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSubject(Statement statement, int at) {
        return statement.isConnector(at) || statement.isCoordinator(at) || statement.word(at).equals("of");
    }
}
