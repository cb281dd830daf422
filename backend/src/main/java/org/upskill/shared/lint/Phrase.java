package org.upskill.shared.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Words in a row; "…" stands for up to three words that join nothing, a word with "?" may be missing: "have … knowledge of?". */
public record Phrase(List<Slot> slots) {

    /** The forms one word of the phrase may take, whether other words may stand before it and whether it may be missing. */
    record Slot(Set<String> forms, boolean afterGap, boolean optional) {}

    private static final String GAP = "…";
    private static final int LONGEST_GAP = 3;

    /** The words as they stand. */
    public static Phrase exactly(String phrase) {
        return of(phrase, Set::of);
    }

    /** The words in any present-tense form: "be aware of" finds "is aware of". */
    public static Phrase inflected(String phrase) {
        return of(phrase, Inflection::present);
    }

    /** Each word in the forms given for it. */
    public static Phrase of(String phrase, Function<String, Set<String>> forms) {
        var slots = new ArrayList<Slot>();
        boolean afterGap = false;
        for (String word : phrase.split(" ")) {
            if (!word.equals(GAP)) {
                slots.add(new Slot(forms.apply(word.replace("?", "")), afterGap, word.endsWith("?")));
            }
            afterGap = word.equals(GAP);
        }
        return new Phrase(List.copyOf(slots));
    }

    Set<String> firstWords() {
        return slots.getFirst().forms();
    }

    /** The index after the phrase where it stands at the index given, otherwise -1. */
    int endAt(Words text, int start) {
        int at = start;
        for (var slot : slots) {
            for (int gap = slot.afterGap() ? LONGEST_GAP : 0; gap > 0 && !slot.forms().contains(text.word(at)); gap--) {
                if (!text.isWord(at) || text.breaksPhrase(at)) {
                    return -1;
                }
                at++;
            }
            if (slot.forms().contains(text.word(at))) {
                at++;
            } else if (!slot.optional()) {
                return -1;
            }
        }
        return at;
    }
}
