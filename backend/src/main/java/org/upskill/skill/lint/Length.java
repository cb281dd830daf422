package org.upskill.skill.lint;

import java.util.Optional;
import org.upskill.shared.lint.Span;
import org.upskill.shared.lint.Token;

/** Counts a statement in characters as a reader does: runs of white space as one, a pair of surrogates as one. */
final class Length {

    private Length() {}

    /** From the first token that does not fit to the last; empty where all fit. */
    static Optional<Span> overflow(Statement statement, int limit) {
        int fitting = fitting(statement, limit);
        return fitting == statement.size ? Optional.empty() : Optional.of(statement.span(fitting, statement.size - 1));
    }

    /** The words that fit, cut back to where a new part begins, unless that would lose the better half of them. */
    static String within(Statement statement, int limit) {
        int fitting = fitting(statement, limit);
        if (fitting == 0) {
            return "";
        }
        int part = fitting;
        while (part > fitting / 2 && !statement.isConnector(part) && !statement.isCoordinator(part)) {
            part--;
        }
        return statement.span(0, (part > fitting / 2 ? part : fitting) - 1).in(statement.text);
    }

    /** The number of leading tokens whose text takes no more characters than the limit. */
    private static int fitting(Statement statement, int limit) {
        int length = 0;
        int counted = statement.content().start();
        for (int at = 0; at < statement.size; at++) {
            int end = statement.tokens.get(at).end();
            length += characters(statement.text, counted, end);
            counted = end;
            if (length > limit) {
                return at;
            }
        }
        return statement.size;
    }

    private static int characters(String text, int start, int end) {
        int characters = 0;
        boolean inGap = false;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            boolean gap = Token.separates(text.codePointAt(at));
            characters += gap && inGap ? 0 : 1;
            inGap = gap;
        }
        return characters;
    }
}
