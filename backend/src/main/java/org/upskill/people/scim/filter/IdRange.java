package org.upskill.people.scim.filter;

import java.util.UUID;
import java.util.regex.Pattern;

/** The ids that begin with a text: from the first to the last of them; none for a text with which no id begins. */
record IdRange(UUID first, UUID last) {
    private static final String FORM = "00000000-0000-0000-0000-000000000000";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]*");
    private static final Pattern DIGIT = Pattern.compile("[^-]");

    static IdRange startingWith(String value) {
        var start = value.strip().toLowerCase(java.util.Locale.ROOT);
        if (start.length() > FORM.length()) return new IdRange(null, null);
        for (var at = 0; at < start.length(); at++) {
            if ((FORM.charAt(at) == '-') != (start.charAt(at) == '-')) return new IdRange(null, null);
        }
        if (!HEX.matcher(start.replace("-", "")).matches()) return new IdRange(null, null);
        var rest = FORM.substring(start.length());
        return new IdRange(UUID.fromString(start + rest), UUID.fromString(start + DIGIT.matcher(rest).replaceAll("f")));
    }

    boolean isNone() {
        return first == null;
    }

    boolean isOne() {
        return first != null && first.equals(last);
    }
}
