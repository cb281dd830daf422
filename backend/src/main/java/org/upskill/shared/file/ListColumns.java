package org.upskill.shared.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Kebab;

/** The columns of a list as the screen has them: each with the word by which addresses name it, its header and its values, in English. */
public final class ListColumns<V> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String list;
    private final List<Column<V>> columns = new ArrayList<>();

    /**
     * Begins the columns of a list.
     *
     * @param list its name in the API and in {@code text/lists.de.json}
     */
    public ListColumns(String list) {
        this.list = list;
    }

    /** A column, and how its value is written for a reader; null for a blank cell. */
    record Column<V>(String id, String header, FileColumn.Type type, Cell<V> cell) {}

    /** Writes a value. */
    interface Cell<V> {
        String write(V row, UnaryOperator<String> words, ZoneId zone);
    }

    /** A column of what people wrote. */
    public ListColumns<V> text(String id, String header, Function<V, String> value) {
        return add(id, header, FileColumn.Type.TEXT, (row, words, zone) -> value.apply(row));
    }

    /** A column of numbers. */
    public ListColumns<V> number(String id, String header, Function<V, Number> value) {
        return add(id, header, FileColumn.Type.NUMBER, (row, words, zone) -> Objects.toString(value.apply(row), null));
    }

    /** A column of days: 2026-03-31, which every spreadsheet knows. */
    public ListColumns<V> day(String id, String header, Function<V, Instant> value) {
        return add(id, header, FileColumn.Type.TEXT, (row, words, zone) -> LocalDate.ofInstant(value.apply(row), zone).toString());
    }

    /** A column of moments: 2026-03-31 14:05. */
    public ListColumns<V> time(String id, String header, Function<V, Instant> value) {
        return add(id, header, FileColumn.Type.TEXT, (row, words, zone) -> MINUTE.format(value.apply(row).atZone(zone)));
    }

    /** A column of the product's own words, several with a semicolon between. */
    public ListColumns<V> said(String id, String header, Function<V, List<String>> value) {
        return add(id, header, FileColumn.Type.TEXT, (row, words, zone) -> String.join("; ", value.apply(row).stream().map(words).toList()));
    }

    /** A column of constants, each of which reads as it is named. */
    public <E extends Enum<E>> ListColumns<V> word(String id, String header, Function<V, E> value) {
        return word(id, header, value, Map.of());
    }

    /**
     * A column of constants.
     *
     * @param other what those read as that do not read as they are named
     */
    public <E extends Enum<E>> ListColumns<V> word(String id, String header, Function<V, E> value, Map<E, String> other) {
        return add(id, header, FileColumn.Type.TEXT, (row, words, zone) -> {
            var constant = value.apply(row);
            if (constant == null) return null;
            return words.apply(other.containsKey(constant) ? other.get(constant) : named(constant));
        });
    }

    /** A constant as a person writes it: {@code In review}. */
    public static String named(Enum<?> constant) {
        var words = Kebab.of(constant).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String list() {
        return list;
    }

    /** Those of the columns that are named, in the list's own order; all for null. */
    List<Column<V>> chosen(String names) {
        if (names == null || names.isBlank()) return columns;
        var wanted = List.of(names.split(","));
        var known = columns.stream().map(Column::id).toList();
        if (!known.containsAll(wanted)) {
            throw Problems.badParameter("columns", "columns must be out of " + String.join(", ", known) + ".");
        }
        return columns.stream().filter(column -> wanted.contains(column.id())).toList();
    }

    private ListColumns<V> add(String id, String header, FileColumn.Type type, Cell<V> cell) {
        columns.add(new Column<>(id, header, type, cell));
        return this;
    }
}
