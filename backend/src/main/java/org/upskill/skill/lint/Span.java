package org.upskill.skill.lint;

/** A stretch of text, in UTF-16 units; the end is exclusive. */
record Span(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }
}
