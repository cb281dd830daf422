package org.upskill.privacy;

import static org.upskill.people.PersonField.EMPLOYEE_NUMBER;
import static org.upskill.people.PersonField.FAMILY_NAME;
import static org.upskill.people.PersonField.GIVEN_NAME;
import static org.upskill.people.PersonField.NAME;
import static org.upskill.people.PersonField.USER_NAME;
import static org.upskill.people.PersonField.WORK_EMAIL;

import java.util.ArrayList;
import java.util.List;
import org.upskill.people.PersonRecord;
import org.upskill.shared.privacy.ErasedPeople.Identity;
import org.upskill.shared.privacy.PersonalStore.Traces;

/** By what one person is found, here and when the person is sent again. */
final class PersonTraces {
    private PersonTraces() {}

    /** Every word that names the person and, unless somebody else is called the same, no other. */
    static Traces of(PersonRecord person, boolean sharesName) {
        var words = new ArrayList<String>();
        add(words, person.text(USER_NAME));
        add(words, person.text(WORK_EMAIL));
        add(words, person.text(EMPLOYEE_NUMBER));
        if (!person.externalId().equals(person.id().toString())) add(words, person.externalId());
        if (!sharesName) addNames(words, person);
        return new Traces(person.id(), List.copyOf(words));
    }

    static Identity identity(PersonRecord person) {
        return new Identity(person.source(), person.externalId(), person.text(USER_NAME), person.text(WORK_EMAIL), person.text(EMPLOYEE_NUMBER));
    }

    private static void addNames(List<String> words, PersonRecord person) {
        add(words, person.text(NAME));
        var given = person.text(GIVEN_NAME);
        var family = person.text(FAMILY_NAME);
        if (given == null || family == null) return;
        for (var order : List.of("%s %s".formatted(given, family), "%2$s %1$s".formatted(given, family), "%2$s, %1$s".formatted(given, family))) add(words, order);
    }

    private static void add(List<String> words, String word) {
        if (word != null && !word.isBlank() && !words.contains(word)) words.add(word);
    }
}
