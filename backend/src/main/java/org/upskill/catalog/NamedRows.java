package org.upskill.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.privacy.PersonalStore.Traces;

/** Tells which compared rows are about a person or name one. */
final class NamedRows {
    private static final int LONG = 8;
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} .*", Pattern.DOTALL);

    private final Traces person;
    private final List<String> words;

    NamedRows(Traces person) {
        this.person = person;
        this.words = person.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether a word names nobody else wherever it stands. A short one or a number does as the whole of a value only. */
    static boolean isTelling(String word) {
        return word.length() >= LONG || word.indexOf('@') >= 0 || word.indexOf(' ') >= 0;
    }

    boolean include(StagedRow row) {
        return isOf(row) || texts(row).anyMatch(this::isNamedIn);
    }

    /** The row without the person: of the person's own nothing is left, of another's what names the person. */
    StagedRow without(StagedRow row) {
        var before = isOf(row) ? Map.<String, String>of() : without(row.before());
        var after = isOf(row) ? Map.<String, String>of() : without(row.after());
        return new StagedRow(
                row.row(), row.action(), row.source(), without(row, row.key()), without(row, row.shownId()), without(row, row.label()),
                row.recordId(), row.recordVersion(), row.depth(), before, after);
    }

    private String without(StagedRow row, String text) {
        return text != null && (isOf(row) || isNamedIn(text)) ? person.instead() : text;
    }

    private Map<String, String> without(Map<String, String> values) {
        var left = new HashMap<>(values);
        left.replaceAll((field, value) -> value != null && isNamedIn(value) ? instead(value) : value);
        return left;
    }

    /** A reference still says which record is meant, which is no longer there. */
    private String instead(String value) {
        return REFERENCE.matcher(value).matches() ? new BulkReference(BulkReference.id(value), person.instead()).text() : person.instead();
    }

    private boolean isOf(StagedRow row) {
        return person.personId().equals(row.recordId());
    }

    private boolean isNamedIn(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return folded.startsWith(person.personId() + " ") || words.stream().anyMatch(word -> folded.equals(word) || isTelling(word) && folded.contains(word));
    }

    private static Stream<String> texts(StagedRow row) {
        return Stream.of(Stream.of(row.key(), row.shownId(), row.label()), row.before().values().stream(), row.after().values().stream())
                .flatMap(texts -> texts)
                .filter(text -> text != null);
    }
}
