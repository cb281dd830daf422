package org.upskill.people.scim;

import static org.upskill.people.PersonField.DEPARTMENT;
import static org.upskill.people.PersonField.EMPLOYEE_NUMBER;
import static org.upskill.people.PersonField.EMPLOYMENT;
import static org.upskill.people.PersonField.ENDS_ON;
import static org.upskill.people.PersonField.FAMILY_NAME;
import static org.upskill.people.PersonField.GIVEN_NAME;
import static org.upskill.people.PersonField.JOB_CODE;
import static org.upskill.people.PersonField.LEVEL;
import static org.upskill.people.PersonField.LOCATION;
import static org.upskill.people.PersonField.MANAGER_ID;
import static org.upskill.people.PersonField.NAME;
import static org.upskill.people.PersonField.ON_LEAVE;
import static org.upskill.people.PersonField.STARTS_ON;
import static org.upskill.people.PersonField.TITLE;
import static org.upskill.people.PersonField.USER_NAME;
import static org.upskill.people.PersonField.WORK_EMAIL;
import static org.upskill.people.scim.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.people.Employment;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;
import org.upskill.people.PersonValues;
import org.upskill.shared.text.Kebab;

/** What a user of SCIM says of a person. */
final class UserForm {
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String UPSKILL = "urn:ietf:params:scim:schemas:extension:upskill:2.0:User";

    /** Every field that a user has an attribute for. */
    static final List<PersonField> FIELDS = List.of(
            USER_NAME, WORK_EMAIL, NAME, GIVEN_NAME, FAMILY_NAME, TITLE, EMPLOYEE_NUMBER, DEPARTMENT, MANAGER_ID,
            JOB_CODE, LEVEL, LOCATION, EMPLOYMENT, STARTS_ON, ENDS_ON, ON_LEAVE);

    private UserForm() {}

    /**
     * What is said; a field whose attribute is not there is not said.
     *
     * @param known the person as it is; null for a new one
     */
    static PersonValues values(User user, PersonRecord known) {
        var values = new PersonValues();
        var name = user.path("name");
        var enterprise = user.path(ENTERPRISE);
        var upskill = user.path(UPSKILL);
        var userName = text(user, "userName");
        // Who came without a user name is shown with the id in its place.
        if (known == null || !Users.userNameOf(known).equals(userName)) say(values, USER_NAME, userName);
        say(values, WORK_EMAIL, email(user.path("emails")));
        say(values, NAME, name(user, known));
        say(values, GIVEN_NAME, text(name, "givenName"));
        say(values, FAMILY_NAME, text(name, "familyName"));
        say(values, TITLE, text(user, "title"));
        say(values, EMPLOYEE_NUMBER, text(enterprise, "employeeNumber"));
        say(values, DEPARTMENT, text(enterprise, "department"));
        var manager = text(enterprise.path("manager"), "value");
        say(values, MANAGER_ID, manager == null ? null : Attributes.id(manager, "manager.value"));
        say(values, JOB_CODE, text(upskill, "jobCode"));
        say(values, LEVEL, text(upskill, "level"));
        say(values, LOCATION, text(upskill, "location"));
        say(values, EMPLOYMENT, employment(text(upskill, "employment")));
        say(values, STARTS_ON, day(text(upskill, "startsOn")));
        say(values, ENDS_ON, day(text(upskill, "endsOn")));
        if (upskill.path("onLeave").isBoolean()) values.set(ON_LEAVE, upskill.path("onLeave").asBoolean());
        return values;
    }

    private static void say(PersonValues values, PersonField field, Object value) {
        if (value != null) values.set(field, value);
    }

    /** The address of type work, else the primary one, else the first. */
    private static String email(JsonNode emails) {
        JsonNode best = null;
        for (var email : emails) if (text(email, "value") != null && rank(email) > (best == null ? 0 : rank(best))) best = email;
        return best == null ? null : text(best, "value");
    }

    private static int rank(JsonNode email) {
        if ("work".equalsIgnoreCase(text(email, "type"))) return 3;
        return email.path("primary").asBoolean() ? 2 : 1;
    }

    /** The whole name stands in three places, of which a client changes the one that it knows. */
    private static String name(User user, PersonRecord known) {
        var before = known == null ? null : known.text(NAME);
        var whole = Stream.of(text(user, "displayName"), text(user.path("name"), "formatted")).filter(Objects::nonNull).toList();
        var changed = whole.stream().filter(written -> !written.equals(before)).findFirst();
        if (changed.isPresent()) return changed.get();
        var parts = joined(text(user.path("name"), "givenName"), text(user.path("name"), "familyName"));
        var isMade = before == null || before.equals(joined(known.text(GIVEN_NAME), known.text(FAMILY_NAME)));
        if (isMade && !parts.isEmpty()) return parts;
        return whole.isEmpty() ? before : whole.getFirst();
    }

    private static String joined(String given, String family) {
        return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Employment employment(String word) {
        if (word == null) return null;
        return Kebab.parse(Employment.class, word.toLowerCase(java.util.Locale.ROOT))
                .orElseThrow(() -> ScimFault.badValue("employment is employee or contractor."));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            throw ScimFault.badValue("Write a day like 2026-04-01.");
        }
    }
}
