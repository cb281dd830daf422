package org.upskill.people.scim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.ENTERPRISE;
import static org.upskill.people.scim.Scim.hris;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What Okta sends, line by line. */
@QuarkusTest
class OktaConversationTest {
    private static final String ISAAC = """
            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "isaac.brock@example.org",
             "name": {"givenName": "Isaac", "familyName": "Brock"},
             "emails": [{"primary": true, "value": "isaac.brock@example.org", "type": "work"}],
             "displayName": "Isaac Brock", "locale": "en-US", "externalId": "00ujl29u0le5T6Aj10h7",
             "groups": [], "password": "1mz050nq", "active": true}""";

    private static String isaac() {
        return hris().body(ISAAC).post(BASE + "/Users").then().statusCode(201).body("password", nullValue()).extract().path("id");
    }

    @Test
    void testsTheConnectionByTwoUsers() {
        hris().get(BASE + "/Users?startIndex=1&count=2").then()
                .statusCode(200)
                .body("totalResults", equalTo(0))
                .body("startIndex", equalTo(1))
                .body("Resources", empty());

        for (var name : new String[] {"a", "b", "c"}) Scim.createUser(name);

        hris().get(BASE + "/Users?startIndex=1&count=2").then()
                .statusCode(200)
                .body("totalResults", equalTo(3))
                .body("itemsPerPage", equalTo(2))
                .body("Resources", hasSize(2));
    }

    @Test
    void looksForTheUserBeforeItCreatesThem() {
        hris().queryParam("filter", "userName eq \"isaac.brock@example.org\"").queryParam("startIndex", 1).queryParam("count", 100)
                .get(BASE + "/Users").then().statusCode(200).body("totalResults", equalTo(0)).body("Resources", empty());

        var id = isaac();

        hris().get(BASE + "/Users/" + id).then().statusCode(200).body("name.givenName", equalTo("Isaac")).body("active", equalTo(true));
    }

    @Test
    void replacesTheWholeUserWithoutSuspendingWhoIsNotSaidToBeActive() {
        var id = isaac();

        hris().body("""
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "%s", "userName": "isaac.brock@example.org",
                 "name": {"givenName": "Isaac", "familyName": "Brook"}, "title": "Actuary",
                 "emails": [{"primary": true, "value": "isaac.brook@example.org", "type": "work"}]}""".formatted(id))
                .put(BASE + "/Users/" + id).then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("name.familyName", equalTo("Brook"))
                .body("displayName", equalTo("Isaac Brook"))
                .body("title", equalTo("Actuary"))
                .body("externalId", equalTo("00ujl29u0le5T6Aj10h7"))
                .body("emails[0].value", equalTo("isaac.brook@example.org"));
    }

    @Test
    void doesNotTakeBackWhoIsSuspendedByAReplacementThatDoesNotSaySo() {
        var id = isaac();
        hris().body(Scim.patch("{\"op\": \"replace\", \"value\": {\"active\": false}}")).patch(BASE + "/Users/" + id);

        hris().body("{\"userName\": \"isaac.brock@example.org\"}").put(BASE + "/Users/" + id).then().statusCode(200).body("active", equalTo(false));
    }

    @Test
    void clearsByAReplacementWhatItHasSaidBeforeAndNothingElse() {
        var id = isaac();
        hris().body("{\"userName\": \"isaac.brock@example.org\", \"title\": \"Actuary\"}").put(BASE + "/Users/" + id).then().statusCode(200);
        var version = org.upskill.testing.Api.as(org.upskill.testing.User.LENA).get("/api/v1/people/" + id);
        var input = new java.util.HashMap<String, Object>(java.util.Map.of("name", "Isaac Brock", "userName", "isaac.brock@example.org", "title", "Actuary"));
        input.put("location", "Kiel");
        org.upskill.testing.Api.as(org.upskill.testing.User.LENA).header("If-Match", version.header("ETag")).body(input)
                .put("/api/v1/people/" + id).then().statusCode(200);

        hris().body("{\"userName\": \"isaac.brock@example.org\"}").put(BASE + "/Users/" + id).then()
                .statusCode(200)
                .body("title", nullValue())
                .body("'" + Scim.UPSKILL + "'.location", equalTo("Kiel"));
    }

    @Test
    void suspendsAndTakesBackByAPatchWithoutAPath() {
        var id = isaac();

        hris().body(Scim.patch("{\"op\": \"replace\", \"value\": {\"active\": false}}")).patch(BASE + "/Users/" + id).then()
                .statusCode(200).body("active", equalTo(false)).body("displayName", equalTo("Isaac Brock"));
        hris().body(Scim.patch("{\"op\": \"replace\", \"value\": {\"active\": true}}")).patch(BASE + "/Users/" + id).then()
                .statusCode(200).body("active", equalTo(true));
    }

    @Test
    void pushesAGroupItsNameAndItsMembers() {
        var isaac = isaac();
        var ben = Scim.createUser("ben");
        String group = hris().body("{\"schemas\": [\"" + Scim.GROUP + "\"], \"displayName\": \"Actuaries\", \"members\": []}")
                .post(BASE + "/Groups").then().statusCode(201).extract().path("id");

        hris().body(Scim.patch("{\"op\": \"replace\", \"value\": {\"id\": \"" + group + "\", \"displayName\": \"Actuaries Kiel\"}}"))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);
        hris().body(Scim.patch("""
                {"op": "add", "path": "members", "value": [{"value": "%s", "display": "isaac.brock@example.org"}, {"value": "%s"}]}""".formatted(isaac, ben)))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);
        Scim.group(group).body("displayName", equalTo("Actuaries Kiel")).body("members.value", containsInAnyOrder(isaac, ben));

        hris().body(Scim.patch("{\"op\": \"remove\", \"path\": \"members[value eq \\\"" + isaac + "\\\"]\"}"))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);
        Scim.group(group).body("members.value", contains(ben));
        Scim.user(ben).body("groups.display", contains("Actuaries Kiel"));
        Scim.user(isaac).body("groups", nullValue());
    }

    @Test
    void replacesAllMembersAtOnce() {
        var isaac = isaac();
        var ben = Scim.createUser("ben");
        var group = Scim.createGroup("Actuaries", isaac);

        hris().body(Scim.patch("{\"op\": \"replace\", \"path\": \"members\", \"value\": [{\"value\": \"" + ben + "\"}]}"))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);
        Scim.group(group).body("members.value", contains(ben));

        hris().body("{\"schemas\": [\"" + Scim.GROUP + "\"], \"displayName\": \"Actuaries\", \"members\": [{\"value\": \"" + isaac + "\"}]}")
                .put(BASE + "/Groups/" + group).then().statusCode(200).body("members.value", contains(isaac));
        hris().body("{\"schemas\": [\"" + Scim.GROUP + "\"], \"displayName\": \"Actuaries 2\"}")
                .put(BASE + "/Groups/" + group).then().statusCode(200).body("members.value", contains(isaac));
        hris().body("{\"schemas\": [\"" + Scim.GROUP + "\"], \"displayName\": \"Actuaries 2\", \"members\": []}")
                .put(BASE + "/Groups/" + group).then().statusCode(200).body("members", nullValue());
    }

    @Test
    void deletesAGroup() {
        var isaac = isaac();
        var group = Scim.createGroup("Actuaries", isaac);

        hris().delete(BASE + "/Groups/" + group).then().statusCode(204);

        hris().get(BASE + "/Groups/" + group).then().statusCode(404);
        Scim.user(isaac).body("groups", nullValue());
        hris().get(BASE + "/Users/" + isaac).then().body("'" + ENTERPRISE + "'", nullValue());
    }
}
