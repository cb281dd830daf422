package org.upskill.catalog.file;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the caller knows better than detection does; each part may be null.
 *
 * @param delimiter the character between two cells of a CSV file
 * @param encoding  the character set of a text file
 * @param sheet     the name of the sheet of a workbook, ignoring case
 */
public record ReadChoice(Character delimiter, Charset encoding, String sheet) {

    /** Leave everything to detection. */
    public static final ReadChoice NONE = new ReadChoice(null, null, null);

    /** The delimiter a word or character names: {@code ;}, {@code tab}, {@code semicolon}; empty when it cannot be one. */
    public static Optional<Character> delimiter(String text) {
        return switch (text) {
            case "comma" -> Optional.of(',');
            case "semicolon" -> Optional.of(';');
            case "tab", "\\t" -> Optional.of('\t');
            case "pipe" -> Optional.of('|');
            default -> text.length() == 1 && mayDelimit(text.charAt(0)) ? Optional.of(text.charAt(0)) : Optional.empty();
        };
    }

    /** The character set a name stands for; empty when it is unknown here. */
    public static Optional<Charset> encoding(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean mayDelimit(char c) {
        return c != '"' && c != '\n' && c != '\r' && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
