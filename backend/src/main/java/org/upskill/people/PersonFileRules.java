package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
        var gone = erased(source, rows);
        var first = new HashMap<String, String>();
        rows.forEach((externalId, row) -> {
            var userName = Person.folded(row.get("userName"));
            var other = userName == null ? null : taken.get(userName);
            var isOther = other != null && !(other.source().equals(source) && other.externalId().equals(externalId));
            if (gone.contains(externalId)) {
                refusals.put(externalId, new BulkRefusal("externalId", "erased", "This person was erased.", "Leave the person out, or have an administrator allow it."));
            } else if (isOther || userName != null && first.putIfAbsent(userName, externalId) != null) {
                refusals.put(externalId, new BulkRefusal("userName", "taken", "Another person has this user name.", "Look for a duplicate and merge the two."));
            } else if (endsBeforeItStarts(row)) {
                refusals.put(externalId, new BulkRefusal("endsOn", "before-start", "The last day cannot be before the first.", null));
            }
        });
        return refusals;
    }

    /** Which rows would bring somebody back who was erased. What somebody goes by already does not, although the two may have shared it. */
    private Set<String> erased(String source, Map<String, Map<String, String>> rows) {
        var suspects = erased(rows.keySet(), externalId -> identity(source, externalId, rows.get(externalId), null));
        if (suspects.isEmpty()) return suspects;
        var known = people.byExternalId(source, suspects);
        return erased(suspects, externalId -> identity(source, externalId, rows.get(externalId), known.get(externalId)));
    }

    private Set<String> erased(Set<String> externalIds, Function<String, Identity> identity) {
        var identities = externalIds.stream().collect(Collectors.toMap(Function.identity(), identity));
        var gone = erased.among(identities.values());
        return externalIds.stream().filter(externalId -> gone.contains(identities.get(externalId))).collect(Collectors.toSet());
    }

    private static Identity identity(String source, String externalId, Map<String, String> row, Person known) {
        var userName = row.get("userName");
        var email = row.get("workEmail");
        var number = row.get("employeeNumber");
        if (known == null) return new Identity(source, externalId, userName, email, number);
        return new Identity(
                null, null,
                Objects.equals(Person.folded(userName), known.userNameFold) ? null : userName,
                Objects.equals(Person.folded(email), known.workEmailFold) ? null : email,
                Objects.equals(number, known.employeeNumber) ? null : number);
    }

    /** Days compare like their texts. */
    private static boolean endsBeforeItStarts(Map<String, String> row) {
        var start = row.get("startsOn");
        var end = row.get("endsOn");
        return start != null && end != null && end.compareTo(start) < 0;
    }
}
