package org.upskill.shared.text;

/** Makes readable keys out of names. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** The name's letters and digits in lower case with hyphens between words, at most 80 characters; "record" if none is left. */
    public static String of(String name) {
        var slug = Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) return "record";
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
