package org.upskill.people.scim.filter;

import java.util.ArrayList;
import java.util.List;

/** Cuts a filter into words, quoted texts and brackets. */
final class FilterTokens {
    private static final String BRACKETS = "()[]";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private FilterTokens(String text) {
        this.text = text;
    }

    /**
     * A part of a filter.
     *
     * @param quoted whether it stood in quotation marks, which are not part of it
     */
    record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    static List<Token> of(String filter) {
        return new FilterTokens(filter).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            var next = text.charAt(at);
            if (Character.isWhitespace(next)) at++;
            else if (next == '"') tokens.add(quoted());
            else if (BRACKETS.indexOf(next) >= 0) {
                tokens.add(new Token(String.valueOf(next), false));
                at++;
            } else tokens.add(word());
        }
        return tokens;
    }

    private Token word() {
        var start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && BRACKETS.indexOf(text.charAt(at)) < 0) at++;
        return new Token(text.substring(start, at), false);
    }

    /** A text as JSON writes it. */
    private Token quoted() {
        var content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var next = text.charAt(at);
            if (next == '"') {
                at++;
                return new Token(content.toString(), true);
            }
            content.append(next == '\\' ? escaped() : next);
        }
        throw new FilterProblem("A quotation mark is not closed.");
    }

    private char escaped() {
        if (++at >= text.length()) throw new FilterProblem("A quotation mark is not closed.");
        return switch (text.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> text.charAt(at);
        };
    }

    private char unicode() {
        try {
            var code = Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
            return (char) code;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new FilterProblem("A character is escaped in a way that JSON does not know.");
        }
    }
}
