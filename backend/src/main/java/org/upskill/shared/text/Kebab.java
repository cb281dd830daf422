package org.upskill.shared.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The one rule by which a constant is written outside Java: {@code IN_REVIEW} is {@code in-review} in JSON, queries, files and SQL. */
public final class Kebab {
    private Kebab() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** The word for a constant's name. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that the word stands for, if the type has one. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(word)).findFirst();
    }
}
