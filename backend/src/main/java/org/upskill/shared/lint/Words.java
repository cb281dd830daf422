package org.upskill.shared.lint;

import java.util.List;

/** A text cut into tokens, as phrases are looked for in it. */
public interface Words {
    /** Its tokens, in order. */
    List<Token> tokens();

    /** Whether the word at an index ties parts of the text together, so that no gap of a phrase may reach over it. */
    boolean breaksPhrase(int at);

    /** The folded word at an index; empty outside the text. */
    default String word(int at) {
        return at >= 0 && at < tokens().size() ? tokens().get(at).folded() : "";
    }

    /** Whether the token at an index is a word. */
    default boolean isWord(int at) {
        return at >= 0 && at < tokens().size() && tokens().get(at).is(Token.Kind.WORD);
    }

    /** From the first of two tokens to the last. */
    default Span span(int first, int last) {
        return new Span(tokens().get(first).start(), tokens().get(last).end());
    }
}
