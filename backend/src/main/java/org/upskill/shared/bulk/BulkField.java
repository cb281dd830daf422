package org.upskill.shared.bulk;

import java.util.Arrays;
import java.util.List;
import org.upskill.shared.text.Kebab;

/**
 * One field of a kind.
 *
 * @param name        in files and in the API, camelCase
 * @param type        what its values look like
 * @param required    whether a new record needs it
 * @param description a sentence for the person who maps columns
 * @param longest     characters at most; of a list, those of one entry
 * @param least       the smallest number
 * @param most        the largest number; of a list, how many entries
 * @param words       the words of a {@link Type#WORD}
 * @param target      of a reference, the name of the kind it points to
 * @param table       of a reference, the table that kind lives in
 * @param form        of a list, how its entries look; null for any text
 */
public record BulkField(
        String name,
        Type type,
        boolean required,
        String description,
        int longest,
        double least,
        double most,
        List<String> words,
        String target,
        String table,
        BulkForm form) {

    /** What values look like. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        /** A day, as {@code 2026-03-31}. */
        DATE,
        WORD,
        LIST,
        REFERENCE
    }

    private static final int LONGEST_KEY = 255;
    private static final String REFERENCE_ENDING = "ExternalId";

    /** Text of at most so many characters. */
    public static BulkField text(String name, int longest, String description) {
        return new BulkField(name, Type.TEXT, false, description, longest, 0, 0, List.of(), null, null, null);
    }

    /** The external id of the record itself. */
    public static BulkField externalId() {
        return text(BulkKind.EXTERNAL_ID, LONGEST_KEY, "What the source calls the record; the same in every file.").asRequired();
    }

    /** A whole number, both ends included. */
    public static BulkField integer(String name, int least, int most, String description) {
        return new BulkField(name, Type.INTEGER, false, description, 0, least, most, List.of(), null, null, null);
    }

    /** A number, both ends included. */
    public static BulkField decimal(String name, double least, double most, String description) {
        return new BulkField(name, Type.DECIMAL, false, description, 0, least, most, List.of(), null, null, null);
    }

    /** A day. */
    public static BulkField date(String name, String description) {
        return new BulkField(name, Type.DATE, false, description, 0, 0, 0, List.of(), null, null, null);
    }

    /** One of the words for the constants of a type. */
    public static <E extends Enum<E>> BulkField word(String name, Class<E> type, String description) {
        var words = Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList();
        return new BulkField(name, Type.WORD, false, description, 0, 0, 0, words, null, null, null);
    }

    /** Texts with bars between. */
    public static BulkField list(String name, int entries, int longestEntry, String description) {
        return new BulkField(name, Type.LIST, false, description, longestEntry, 0, entries, List.of(), null, null, null);
    }

    /** Texts of one form with bars between. */
    public static BulkField list(String name, int entries, int longestEntry, BulkForm form, String description) {
        return new BulkField(name, Type.LIST, false, description, longestEntry, 0, entries, List.of(), null, null, form);
    }

    /** The external id of a record of another kind, or of the same one. */
    public static BulkField reference(String name, String target, String table, String description) {
        return new BulkField(name, Type.REFERENCE, false, description, LONGEST_KEY, 0, 0, List.of(), target, table, null);
    }

    /** The same field, without which there is no new record. */
    public BulkField asRequired() {
        return new BulkField(name, type, true, description, longest, least, most, words, target, table, form);
    }

    /** Of a reference, the column that may name the source of the record that is meant; null of other fields. */
    public String sourceColumn() {
        if (type != Type.REFERENCE) return null;
        return name.endsWith(REFERENCE_ENDING) ? name.substring(0, name.length() - REFERENCE_ENDING.length()) + "Source" : name;
    }

    /** The columns of a file that this field takes: its own and, of a reference, the one for its source. */
    public List<String> columns() {
        return type == Type.REFERENCE ? List.of(name, sourceColumn()) : List.of(name);
    }
}
