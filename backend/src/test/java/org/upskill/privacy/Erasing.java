package org.upskill.privacy;

import io.restassured.path.json.JsonPath;
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

    /** What becomes of a file of people that the HR system uploads. */
    static JsonPath uploaded(String file, String query) {
        var id = Api.as(User.HRIS).contentType("multipart/form-data").multiPart("file", "nightly.csv", file.getBytes())
                .post("/api/v1/imports?kind=people&source=hr" + query).then().statusCode(202).extract().jsonPath().getString("id");
        for (var seen = read(id); ; seen = read(id)) if (seen.get("progress.phase") == null) return seen;
    }

    private static JsonPath read(String id) {
        return Api.as(User.HRIS).get("/api/v1/imports/" + id).jsonPath();
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
