package org.upskill.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.upskill.shared.text.Kebab;

/** The values of columns as they are kept: as JSON has them, and as they were at that moment. */
final class Values {
    /** Longer texts are cut: they are in the record itself, or were never meant to be read. */
    private static final int LONGEST_TEXT = 100_000;

    private Values() {}

    /** A value that does not change any more; null for what says nothing. */
    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isEmpty() ? null : cut(text);
            case Boolean yes -> yes;
            case Number number -> number;
            case Enum<?> constant -> Kebab.of(constant);
            case byte[] bytes -> bytes.length + " bytes";
            case Map<?, ?> map -> map.isEmpty() ? null : of(map);
            case Collection<?> list -> list.isEmpty() ? null : of(list);
            case Record row -> of(parts(row));
            default -> cut(value.toString());
        };
    }

    /** The components of an embedded record by name. */
    static Map<String, Object> parts(Record row) {
        var parts = new LinkedHashMap<String, Object>();
        try {
            for (var component : row.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                parts.put(component.getName(), component.getAccessor().invoke(row));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private static Map<String, Object> of(Map<?, ?> map) {
        var values = map instanceof LinkedHashMap ? new LinkedHashMap<String, Object>() : new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            if (of(value) != null) values.put(key.toString(), of(value));
        });
        return values;
    }

    private static List<Object> of(Collection<?> list) {
        var values = new ArrayList<>(list.stream().map(Values::of).toList());
        if (!(list instanceof List)) values.sort((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)));
        return values;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
