package org.upskill.shared.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a {@code [blank]} or a single mark of a statement.
 *
 * @param folded the text in lower case with plain apostrophes and hyphens, for comparing
 * @param start offset in the statement, in UTF-16 units
 * @param end offset after the token, in UTF-16 units
 */
public record Token(Kind kind, String folded, int start, int end) {

    /** What a token is. */
    public enum Kind { WORD, BLANK, MARK }

    /** Whether it is of the kind. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Cuts any text into tokens, in one pass; white space and control characters only separate. */
    public static List<Token> all(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfBlank(text, at);
            var kind = Kind.BLANK;
            if (end == at) {
                end = endOfWord(text, at);
                kind = Kind.WORD;
            }
            if (end == at) {
                end = at + Character.charCount(text.codePointAt(at));
                kind = Kind.MARK;
            }
            if (kind != Kind.MARK || !separates(text.codePointAt(at))) {
                tokens.add(new Token(kind, fold(text.substring(at, end)), at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** Whether a character only separates tokens. */
    public static boolean separates(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    /** A blank holds no other bracket, so that the search ends at the next one and the whole stays linear. */
    private static int endOfBlank(String text, int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        for (int end = at + 1; end < text.length() && text.charAt(end) != '['; end++) {
            if (text.charAt(end) == ']') {
                return end + 1;
            }
        }
        return at;
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int next = end + Character.charCount(character);
            boolean inside = end > at && "-'’‑‐.&".indexOf(character) >= 0
                    && next < text.length() && belongsToWord(text.codePointAt(next));
            if (!inside && !belongsToWord(character)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean belongsToWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-').replace('‐', '-');
    }
}
