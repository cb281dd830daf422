package org.upskill.people.scim;

import static org.upskill.people.scim.UserForm.ENTERPRISE;
import static org.upskill.people.scim.UserForm.UPSKILL;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import java.util.List;
import org.upskill.people.Employment;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;
import org.upskill.shared.text.Kebab;

/** A person as a user of SCIM. */
final class UserView {
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";

    private UserView() {}

    /**
     * The user.
     *
     * @param managerName of the manager, if there is one
     * @param groups      those that the person is a member of
     */
    static User of(PersonRecord person, String managerName, List<GroupName> groups, String location) {
        var user = new User();
        user.putArray("schemas").add(CORE);
        user.setId(person.id().toString());
        put(user, "externalId", Users.externalIdOf(person));
        put(user, "userName", Users.userNameOf(person));
        put(user, "displayName", person.text(PersonField.NAME));
        var name = user.putObject("name");
        put(name, "formatted", person.text(PersonField.NAME));
        put(name, "givenName", person.text(PersonField.GIVEN_NAME));
        put(name, "familyName", person.text(PersonField.FAMILY_NAME));
        put(user, "title", person.text(PersonField.TITLE));
        user.put("active", person.active());
        var email = person.text(PersonField.WORK_EMAIL);
        if (email != null) user.putArray("emails").addObject().put("value", email).put("type", "work").put("primary", true);
        if (!groups.isEmpty()) {
            var list = user.putArray("groups");
            groups.forEach(group -> list.addObject().put("value", group.id().toString()).put("display", group.name()).put("type", "direct"));
        }
        extend(user, ENTERPRISE, enterprise(person, managerName));
        extend(user, UPSKILL, upskill(person));
        Attributes.describe(user, "User", location, person.version(), person.createdAt(), person.updatedAt());
        return user;
    }

    private static ObjectNode enterprise(PersonRecord person, String managerName) {
        var extension = JsonNodeFactory.instance.objectNode();
        put(extension, "employeeNumber", person.text(PersonField.EMPLOYEE_NUMBER));
        put(extension, "department", person.text(PersonField.DEPARTMENT));
        var managerId = person.values().get(PersonField.MANAGER_ID);
        if (managerId != null) put(extension.putObject("manager").put("value", managerId.toString()), "displayName", managerName);
        return extension;
    }

    private static ObjectNode upskill(PersonRecord person) {
        var extension = JsonNodeFactory.instance.objectNode();
        put(extension, "jobCode", person.text(PersonField.JOB_CODE));
        put(extension, "level", person.text(PersonField.LEVEL));
        put(extension, "location", person.text(PersonField.LOCATION));
        if (person.values().get(PersonField.EMPLOYMENT) instanceof Employment employment) extension.put("employment", Kebab.of(employment));
        put(extension, "startsOn", person.values().get(PersonField.STARTS_ON));
        put(extension, "endsOn", person.values().get(PersonField.ENDS_ON));
        if (Boolean.TRUE.equals(person.values().get(PersonField.ON_LEAVE))) extension.put("onLeave", true);
        return extension;
    }

    private static void extend(User user, String schema, ObjectNode extension) {
        if (extension.isEmpty()) return;
        user.withArray("schemas").add(schema);
        user.set(schema, extension);
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value != null) node.put(name, value.toString());
    }
}
