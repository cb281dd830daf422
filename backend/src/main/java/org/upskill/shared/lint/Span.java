package org.upskill.shared.lint;

/** A stretch of text, in UTF-16 units; the end is exclusive. */
public record Span(int start, int end) {

    /** The stretch of that text. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
