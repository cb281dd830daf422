package org.upskill.privacy;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Makes a person and erases one as an administrator does. */
final class Erasing {
    static final String PEOPLE = "/api/v1/people";

    private Erasing() {}

    static Map<String, Object> omar() {
        return Api.create(PEOPLE, input());
    }

    static Map<String, Object> input() {
        return Map.of(
                "source", "hr", "externalId", "HR-90417", "userName", "omar", "workEmail", "omar@example.org", "name", "Omar Haddad",
                "givenName", "Omar", "familyName", "Haddad", "employeeNumber", "P-55512", "title", "Learning partner");
    }

    static String at(Map<String, Object> person) {
        return PEOPLE + "/" + person.get("id");
    }

    static Map<String, Object> preview(Map<String, Object> person) {
        return Api.as(User.LENA).get(at(person) + "/erasure").then().statusCode(200).extract().jsonPath().getMap("$");
    }

    static ValidatableResponse erase(Map<String, Object> person) {
        return erase(person, (String) preview(person).get("token"), (String) person.get("name"));
    }

    static ValidatableResponse erase(Map<String, Object> person, String token, String confirmation) {
        return Api.as(User.LENA).body(Map.of("token", token, "confirmation", confirmation)).post(at(person) + "/erase").then();
    }
}
