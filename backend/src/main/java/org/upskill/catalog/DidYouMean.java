package org.upskill.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkTarget;
import org.upskill.shared.bulk.Closest;

/** Guesses at the ids that one file names and nobody knows. It asks the catalog once an id, and gives up after a hundred of them. */
final class DidYouMean {
    private static final int MOST = 100;
    private static final int LONGEST = 80;

    private final Map<String, String> guesses = new HashMap<>();

    /** "Did you mean …?", or null when there is nothing close. */
    String of(BulkKind kind, String externalId) {
        var key = kind.name() + '\n' + externalId;
        if (!guesses.containsKey(key)) {
            if (guesses.size() >= MOST || externalId.length() > LONGEST) return null;
            guesses.put(key, Closest.ofIds(candidates(kind, externalId), externalId));
        }
        return guesses.get(key);
    }

    private static List<String> candidates(BulkKind kind, String externalId) {
        var spelt = new LinkedHashSet<String>();
        for (var text : List.of(externalId, externalId.replaceFirst("^0+(?=.)", ""), externalId.replaceFirst("\\.0+$", ""), externalId + ".0")) {
            spelt.addAll(List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT)));
        }
        var candidates = new ArrayList<>(kind.named(spelt).stream().map(BulkTarget::externalId).toList());
        candidates.addAll(kind.neighbours(externalId));
        return candidates;
    }
}
