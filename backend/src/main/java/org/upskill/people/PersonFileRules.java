package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkRefusal;
import org.upskill.shared.privacy.ErasedPeople;
import org.upskill.shared.privacy.ErasedPeople.Identity;

/** What a file may not say of people although each of its values is right. */
@ApplicationScoped
class PersonFileRules {
    private final PersonRepository people;
    private final ErasedPeople erased;

    PersonFileRules(PersonRepository people, ErasedPeople erased) {
        this.people = people;
        this.erased = erased;
    }

    /** By external id, why a row cannot be written. */
    Map<String, BulkRefusal> refusals(String source, Map<String, Map<String, String>> rows) {
        var refusals = new HashMap<String, BulkRefusal>();
        var folds = rows.values().stream().map(row -> Person.folded(row.get("userName"))).filter(Objects::nonNull).collect(Collectors.toSet());
        var taken = people.byUserName(folds);
        var identities = rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> identity(source, row.getKey(), row.getValue())));
        var gone = erased.among(identities.values());
        var first = new HashMap<String, String>();
        rows.forEach((externalId, row) -> {
            var userName = Person.folded(row.get("userName"));
            var other = userName == null ? null : taken.get(userName);
            var isOther = other != null && !(other.source().equals(source) && other.externalId().equals(externalId));
            if (gone.contains(identities.get(externalId))) {
                refusals.put(externalId, new BulkRefusal("externalId", "erased", "This person was erased.", "Leave the person out, or have an administrator allow it."));
            } else if (isOther || userName != null && first.putIfAbsent(userName, externalId) != null) {
                refusals.put(externalId, new BulkRefusal("userName", "taken", "Another person has this user name.", "Look for a duplicate and merge the two."));
            } else if (endsBeforeItStarts(row)) {
                refusals.put(externalId, new BulkRefusal("endsOn", "before-start", "The last day cannot be before the first.", null));
            }
        });
        return refusals;
    }

    private static Identity identity(String source, String externalId, Map<String, String> row) {
        return new Identity(source, externalId, row.get("userName"), row.get("workEmail"), row.get("employeeNumber"));
    }

    /** Days compare like their texts. */
    private static boolean endsBeforeItStarts(Map<String, String> row) {
        var start = row.get("startsOn");
        var end = row.get("endsOn");
        return start != null && end != null && end.compareTo(start) < 0;
    }
}
