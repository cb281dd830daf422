package org.upskill.skill.lint;

import java.util.BitSet;
import java.util.Optional;
import org.upskill.shared.lint.Span;
import org.upskill.skill.lint.Vocabulary.Class;
import org.upskill.skill.lint.Vocabulary.Form;

/**
 * German: a clause that depends on another begins with its conjunction and ends at the next comma, verbs are written small except at
 * the very beginning, and the verb stands first ("Prüft jede Zahl") or last ("Jede Zahl prüfen").
 */
final class GermanStructure implements Structure {
    private static final int LONGEST_CLAIM = 5;

    private final Statement statement;
    private final BitSet dependent;
    private final boolean ability;
    /** Index of the verb; -1 without one. */
    private final int verb;
    private final Form form;

    GermanStructure(Statement statement) {
        this.statement = statement;
        this.dependent = GermanClauses.dependent(statement);
        int start = Action.skipFillers(statement, 0);
        this.ability = start > 0;
        int first = opensAction(start) ? start : next(start, Form.THIRD_PERSON);
        int found = first >= 0 ? first : next(start, Form.BASE);
        this.verb = found >= 0 ? found : nextBlank();
        this.form = isBlank(verb) ? Form.THIRD_PERSON : statement.verb(verb).map(Vocabulary.Verb::form).orElse(Form.THIRD_PERSON);
    }

    @Override
    public boolean namesAction() {
        return verb >= 0;
    }

    @Override
    public boolean isMainVerb(int at) {
        if (dependent.get(at)) return false;
        if (verb < 0 || at == verb || at < verb && form == Form.THIRD_PERSON) return true;
        int before = at - 1;
        while (statement.isAdverb(before)) before--;
        return statement.isCoordinator(before) && (form == Form.BASE || isSmall(at));
    }

    @Override
    public Optional<TwoActions> twoActions() {
        int last = verb;
        int joint = -1;
        for (int at = verb + 1; verb >= 0 && at < statement.size; at++) {
            if (!isAction(at, form) || !joined(at)) continue;
            int coordinator = coordinatorBefore(at);
            if (statement.word(coordinator).equals("oder")) return Optional.empty();
            if (joint < 0) joint = coordinator;
            last = at;
        }
        if (joint < 0) return Optional.empty();
        while (joint > 0 && statement.isCoordinator(joint - 1)) joint--;
        return Optional.of(new TwoActions(statement.span(verb, last), first(joint, last)));
    }

    /** "Prüft und korrigiert Entwürfe" shares its object; otherwise the first action ends where the second is joined. */
    private String first(int joint, int last) {
        var content = statement.content();
        if (form == Form.BASE || joint > verb + 1) return statement.text.substring(content.start(), statement.tokens.get(joint - 1).end());
        return statement.text.substring(content.start(), statement.tokens.get(verb).end())
                + statement.text.substring(statement.tokens.get(last).end(), content.end());
    }

    @Override
    public Optional<Span> verbWithoutObject() {
        if (verb < 0 || isBlank(verb) || isIntransitive() || takesPreposition()) return Optional.empty();
        int from = form == Form.BASE ? 0 : verb + 1;
        int end = form == Form.BASE ? Math.max(verb, lastOf(form)) : statement.size;
        boolean object = GermanObject.stands(statement, dependent, from, end) || GermanClauses.objectClause(statement);
        return object ? Optional.empty() : Optional.of(statement.span(verb, verb));
    }

    @Override
    public boolean givesContext() {
        boolean connected = false;
        for (int at = opensObject(verb + 1) ? verb + 2 : Math.max(0, verb < 0 ? labelStart() : 0); at < statement.size; at++) {
            if (at == verb) continue;
            connected |= statement.isConnector(at);
            if (statement.isBlank(at) || connected && namesWork(at)) return true;
        }
        return false;
    }

    @Override
    public int labelStart() {
        return statement.startAfterClaim(LONGEST_CLAIM, Class.AUXILIARIES, Class.CLAIMS);
    }

    private boolean namesWork(int at) {
        return statement.isWord(at) && !statement.isConnector(at) && !statement.isCoordinator(at) && !statement.isAdverb(at)
                && !statement.is(Class.EMPTY_CONTEXT, at) && !statement.is(Class.DETERMINERS, at) && !statement.is(Class.PRONOUNS, at)
                && !isAction(at, Form.BASE);
    }

    /** The first word after what says nothing of the action; capitals do not count there. */
    private boolean opensAction(int at) {
        if (isBlank(at)) return true;
        if (!statement.isWord(at) || statement.isConnector(at) || dependent.get(at)) return false;
        var known = statement.verb(at);
        boolean object = statement.is(Class.DETERMINERS, at + 1) || statement.is(Class.PRONOUNS, at + 1);
        if (known.isEmpty()) return statement.word(at).matches(".{3,}t") && object && !statement.vocabulary.isState(statement.word(at));
        return switch (known.get().form()) {
            case THIRD_PERSON -> statement.word(at).endsWith("t") || object;
            case BASE, GERUND -> true;
        };
    }

    private int next(int from, Form wanted) {
        for (int at = from; at < statement.size; at++) if (isAction(at, wanted)) return at;
        return -1;
    }

    private int lastOf(Form wanted) {
        for (int at = statement.size - 1; at >= 0; at--) if (isAction(at, wanted)) return at;
        return -1;
    }

    private int nextBlank() {
        for (int at = 0; at < statement.size; at++) if (isBlank(at) && !dependent.get(at)) return at;
        return -1;
    }

    /** "zu prüfen" is an action only after "ist in der Lage". */
    private boolean isAction(int at, Form wanted) {
        return isSmall(at) && !dependent.get(at) && !statement.isConnector(at) && statement.isVerb(at, wanted)
                && (ability || !statement.word(at - 1).equals("zu"));
    }

    /** A verb at the end has its object before it: "Entwürfe prüfen und Fehler melden". */
    private boolean joined(int at) {
        if (form == Form.BASE) return coordinatorBefore(at) > verb;
        int before = at - 1;
        while (statement.isAdverb(before)) before--;
        return statement.isCoordinator(before);
    }

    private int coordinatorBefore(int at) {
        int before = at - 1;
        while (before > verb && !statement.isCoordinator(before)) before--;
        return before;
    }

    private boolean isSmall(int at) {
        return statement.isWord(at) && Character.isLowerCase(statement.text.codePointAt(statement.tokens.get(at).start()));
    }

    private boolean isBlank(int at) {
        return statement.isBlank(at);
    }

    private boolean isIntransitive() {
        return statement.size > 1 && statement.verb(verb).filter(known -> statement.vocabulary.has(Class.INTRANSITIVE, known.base())).isPresent();
    }

    private boolean takesPreposition() {
        return form == Form.THIRD_PERSON && opensObject(statement.skipAdverbs(verb + 1));
    }

    private boolean opensObject(int at) {
        return verb >= 0 && form == Form.THIRD_PERSON && statement.is(Class.OBJECT_PREPOSITIONS, at);
    }
}
