package org.upskill.people.scim;

import java.util.regex.Pattern;

/** The library's own sentences, without the values it repeats and the names of its parts. */
final class LibraryWords {
    private static final Pattern URN = Pattern.compile("urn:ietf:params:scim:schemas:(?:core|extension:\\w+):2\\.0:\\w+:");
    private static final Pattern VALUE = Pattern.compile("(?i)(,? ?(?:but was|actual value is|with value|value was|current value is|the given value|but got):? ).*", Pattern.DOTALL);
    private static final Pattern REQUIRED = Pattern.compile("Required '[A-Z_]+' attribute '([^']+)' is missing");
    private static final Pattern WRONG_TYPE = Pattern.compile("Value of attribute '([^']+)' is not of type '(\\w+)'.*", Pattern.DOTALL);

    private LibraryWords() {}

    static String said(String sentence) {
        var text = URN.matcher(sentence).replaceAll("");
        var required = REQUIRED.matcher(text);
        if (required.find()) return "The attribute %s is missing.".formatted(required.group(1));
        var wrongType = WRONG_TYPE.matcher(text);
        if (wrongType.find()) return "The attribute %s takes a value of type %s.".formatted(wrongType.group(1), wrongType.group(2));
        return VALUE.matcher(text).replaceAll("").strip();
    }
}
