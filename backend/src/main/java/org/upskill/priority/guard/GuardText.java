package org.upskill.priority.guard;

import java.util.List;
import java.util.Set;
import org.upskill.shared.lint.Span;
import org.upskill.shared.lint.Token;
import org.upskill.shared.lint.Words;

/**
 * What somebody wrote as success, cut into tokens; a German compound counts as its head.
 *
 * @param breaks words that no gap of a phrase may reach over
 */
record GuardText(String text, List<Token> tokens, Set<String> breaks) implements Words {
    private static final String SENTENCE_ENDS = ".!?;";

    static GuardText of(String text, GuardWords words) {
        return new GuardText(text, Token.all(text).stream().map(token -> plain(token, words)).toList(), words.forms("<breaks>"));
    }

    private static Token plain(Token token, GuardWords words) {
        return token.is(Token.Kind.WORD) ? new Token(token.kind(), words.head(token.folded()), token.start(), token.end()) : token;
    }

    @Override
    public boolean breaksPhrase(int at) {
        return breaks.contains(word(at));
    }

    List<Span> blanks() {
        return tokens.stream().filter(token -> token.is(Token.Kind.BLANK)).map(token -> new Span(token.start(), token.end())).toList();
    }

    /** The sentence or line around a stretch, without the mark that ends it and the space around it. */
    Span sentence(Span within) {
        int start = within.start();
        while (start > 0 && !endsSentence(start - 1)) start--;
        int end = within.end();
        while (end < text.length() && !endsSentence(end)) end++;
        while (start < within.start() && Token.separates(text.codePointAt(start))) start++;
        while (end > within.end() && Token.separates(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    /** A full stop inside a number or a word ("3.5", "e.g.") ends none. */
    private boolean endsSentence(int at) {
        if (text.charAt(at) == '\n') return true;
        boolean last = at + 1 == text.length() || Token.separates(text.codePointAt(at + 1));
        return last && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
