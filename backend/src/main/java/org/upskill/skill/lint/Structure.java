package org.upskill.skill.lint;

import java.util.Optional;
import org.upskill.shared.lint.Span;

/** How a statement is built, as far as the rules ask; each language has its own way of reading it. */
interface Structure {
    /** Whether it says that something is done. */
    boolean namesAction();

    /** Whether the words that begin at the index stand where a statement names its action. */
    boolean isMainVerb(int at);

    /** Its first action and all of them, where there are several. */
    Optional<TwoActions> twoActions();

    /** Its verb, where nothing says what the action is done to. */
    Optional<Span> verbWithoutObject();

    /** Whether words tie the action to the work. */
    boolean givesContext();

    /** Index of the first word of what a label names: "AI" in "Is responsible for AI", where nothing is done. */
    int labelStart();
}
