package org.upskill.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

/** Whoever was erased comes in by no door: neither as somebody new, nor as what is said of somebody else. */
@QuarkusTest
class ErasedPeopleStayAwayTest {
    private static final String USERS = "/scim/v2/Users";

    /** Each is one way in which Omar was known, whatever its case. */
    private static final List<Map<String, String>> KNOWN = List.of(
            Map.of("userName", "OMAR"), Map.of("workEmail", "Omar@Example.org"), Map.of("employeeNumber", "p-55512"));

    @Test
    void asSomebodyNewByScim() {
        scimOmar();

        for (var user : List.of(
                user("omar", "OTHER-1", "other@example.org", "1"), user("other", "HR-90417", "other@example.org", "1"),
                user("other", "OTHER-1", "omar@EXAMPLE.org", "1"), user("other", "OTHER-1", "other@example.org", "P-55512"))) {
            refusedByScim(scim().body(user).post(USERS));
        }
        scim().body(user("other", "OTHER-1", "other@example.org", "1")).post(USERS).then().statusCode(201);
        assertThat(Tables.mentioning("HR-90417")).isEmpty();
        assertThat(Tables.mentioning("omar@example.org")).isEmpty();
    }

    @Test
    void inAReplacementOrAPatchOfSomebodyElseByScim() {
        scimOmar();
        var mia = scim().body(user("mia", "HR-2", "mia@example.org", "2")).post(USERS).then().statusCode(201).extract().<String>path("id");

        for (var user : List.of(
                user("omar", "HR-2", "mia@example.org", "2"), user("mia", "HR-90417", "mia@example.org", "2"),
                user("mia", "HR-2", "omar@example.org", "2"), user("mia", "HR-2", "mia@example.org", "P-55512"))) {
            refusedByScim(scim().body(user).put(USERS + "/" + mia));
        }
        for (var values : List.of("{\"userName\": \"omar\"}", "{\"externalId\": \"HR-90417\"}", "{\"emails[type eq \\\"work\\\"].value\": \"omar@example.org\"}")) {
            var body = """
                    {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [{"op": "Replace", "value": %s}]}""".formatted(values);
            refusedByScim(scim().body(body).patch(USERS + "/" + mia));
        }
        scim().get(USERS + "/" + mia).then().statusCode(200)
                .body("userName", equalTo("mia")).body("externalId", equalTo("HR-2")).body("emails.value", contains("mia@example.org"));
        scim().body(user("mia", "HR-2", "mia.lang@example.org", "2")).put(USERS + "/" + mia).then().statusCode(200);
    }

    @Test
    void inAChangeOfSomebodyElse() {
        Erasing.erase(Erasing.omar()).statusCode(200);
        var mia = Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "source", "hr", "externalId", "HR-2"));

        for (var known : KNOWN) refused(put(mia, known));
        refused(put(mia, Map.of("externalId", "HR-90417")));
        put(mia, Map.of("userName", "mia")).statusCode(200);
        Api.list(Erasing.PEOPLE).body("items.externalId", contains("HR-2")).body("items.userName", contains("mia"));
    }

    @Test
    void inABatchOfPeople() {
        Erasing.erase(Erasing.omar()).statusCode(200);
        Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "source", "hr", "externalId", "HR-2"));
        var items = new java.util.ArrayList<Map<String, Object>>();
        items.add(item("HR-90417", Map.of()));
        for (var known : KNOWN) items.add(item("HR-2", known));
        for (var known : KNOWN) items.add(item("HR-3", known));

        Api.as(User.HRIS).body(Map.of("items", items)).post(Erasing.PEOPLE + "/batch").then().statusCode(422)
                .body("items.status", equalTo(java.util.Collections.nCopies(7, 409)))
                .body("items.problem.type", equalTo(java.util.Collections.nCopies(7, "urn:upskill:problem:erased-person")));
        Api.list(Erasing.PEOPLE).body("items.externalId", contains("HR-2"));
    }

    @Test
    void inAFileThatSaysItOfSomebodyElse() {
        Erasing.erase(Erasing.omar()).statusCode(200);
        Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "source", "hr", "externalId", "HR-2"));
        var file = "externalId,name,userName,employeeNumber\nHR-2,Mia Lang,omar,\nHR-3,Somebody,,P-55512\nHR-4,Somebody,,P-4\n";

        var seen = Erasing.uploaded(file, "");

        assertThat(seen.getString("status")).as(seen.prettify()).isEqualTo("invalid");
        Api.list("/api/v1/imports/" + seen.getString("id") + "/errors").body("items.code", contains("erased", "erased")).body("items.row", contains(2, 3));
    }

    /** Somebody who shared an address with the person goes on having it. */
    @Test
    void withoutGettingInTheWayOfWhoHadTheSameAddressBefore() {
        var omar = Erasing.omar();
        var desk = Api.create(Erasing.PEOPLE, Map.of("name", "Desk", "source", "hr", "externalId", "HR-9", "workEmail", "omar@example.org"));
        Erasing.erase(omar).statusCode(200);

        put(desk, Map.of("title", "Front desk", "workEmail", "omar@example.org")).statusCode(200);
        assertThat(Erasing.uploaded("externalId,name,workEmail\nHR-9,The desk,OMAR@example.org\n", "").getString("status")).isEqualTo("ready");
        assertThat(Erasing.uploaded("externalId,name,workEmail\nHR-8,Another desk,omar@example.org\n", "").getString("status")).isEqualTo("invalid");
    }

    private static void scimOmar() {
        var id = scim().body(user("omar", "HR-90417", "omar@example.org", "P-55512")).post(USERS).then().statusCode(201).extract().<String>path("id");
        Erasing.erase(Map.of("id", id, "name", "omar")).statusCode(200);
    }

    private static Map<String, Object> user(String userName, String externalId, String email, String number) {
        return Map.of(
                "schemas", List.of("urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"),
                "userName", userName, "externalId", externalId, "displayName", userName,
                "emails", List.of(Map.of("type", "work", "value", email)),
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", Map.of("employeeNumber", number));
    }

    private static RequestSpecification scim() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON).auth().oauth2(User.HRIS.token());
    }

    private static void refusedByScim(io.restassured.response.Response answer) {
        answer.then().statusCode(409)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error")).body("detail", containsString("erased"));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("urn:upskill:problem:erased-person"));
    }

    private static ValidatableResponse put(Map<String, Object> person, Map<String, ?> changes) {
        var input = new HashMap<String, Object>(Map.of("name", person.get("name")));
        input.putAll(changes);
        return Api.as(User.LENA).header("If-Match", Api.etag(person)).body(input).put(Erasing.at(person)).then();
    }

    private static Map<String, Object> item(String externalId, Map<String, ?> known) {
        var item = new HashMap<String, Object>(known);
        item.putAll(Map.of("source", "hr", "externalId", externalId, "name", "Somebody"));
        return item;
    }
}
