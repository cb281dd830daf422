package org.upskill.shared.text;

/** Texts that a form sends although nobody wrote anything in them. */
public final class Blank {
    private Blank() {}

    /** The text without the space around it; null when nothing is left. */
    public static String toNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
