package org.upskill.shared.text;

/** What a text may hold that is kept or sent: anything but what no keyboard types. */
public final class Printable {
    private static final int MARK = 0xFFFD;

    private Printable() {}

    /** The text with a mark in place of each character that may not be kept or sent. */
    public static String of(String text) {
        if (!isBroken(text)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c > 0xFFFF || !isBroken(Character.toString(c)) ? c : MARK));
        return clean.toString();
    }

    /** Control characters other than tab and line breaks, half surrogate pairs, and the mark a decoder leaves where it failed. */
    public static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || c == '\r') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= MARK) {
                return true;
            }
        }
        return false;
    }
}
