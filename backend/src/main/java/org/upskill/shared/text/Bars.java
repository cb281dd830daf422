package org.upskill.shared.text;

import java.util.Arrays;
import java.util.List;

/** Lists of short texts in one cell or column: {@code a|b|c}. */
public final class Bars {
    private Bars() {}

    /** The texts with bars between. */
    public static String join(List<String> texts) {
        return String.join("|", texts);
    }

    /** The texts between the bars, without blank ones; none for null. */
    public static List<String> split(String cell) {
        if (cell == null) return List.of();
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
