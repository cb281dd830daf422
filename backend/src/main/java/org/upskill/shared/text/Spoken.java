package org.upskill.shared.text;

import java.util.Locale;

/** The product's own texts in the languages that it speaks, for answers whose shape {@link Translated} cannot mark. */
public final class Spoken {
    private Spoken() {}

    /** The text in the language of the present request. */
    public static String of(String english) {
        return Catalogue.in(Speech.language()).translate(english);
    }

    /** Whether the text says in any of the languages what the English one says. */
    public static boolean same(String english, String text) {
        return english.equals(text) || Speech.SPOKEN.stream().filter(language -> language != Locale.ENGLISH)
                .anyMatch(language -> Catalogue.in(language).translate(english).equals(text));
    }
}
