package org.upskill.skill.lint;

import java.util.Optional;
import org.upskill.shared.lint.Span;
import org.upskill.skill.lint.Vocabulary.Class;

/** English: the verb stands before its object, and what follows a preposition or a conjunction is context. */
record EnglishStructure(Statement statement) implements Structure {
    private static final int LONGEST_CLAIM = 4;

    @Override
    public boolean namesAction() {
        return statement.predicate.isPresent();
    }

    @Override
    public boolean isMainVerb(int at) {
        return MainVerb.isAt(at, statement);
    }

    @Override
    public Optional<TwoActions> twoActions() {
        return TwoActions.in(statement);
    }

    @Override
    public Optional<Span> verbWithoutObject() {
        return statement.predicate.filter(Predicate::lacksObject).map(Predicate::words);
    }

    @Override
    public boolean givesContext() {
        return WorkContext.isGiven(statement);
    }

    @Override
    public int labelStart() {
        return statement.startAfterClaim(LONGEST_CLAIM, Class.AUXILIARIES, Class.CLAIMS);
    }
}
