package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.ENTERPRISE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.upskill.testing.User;

/** What Entra ID sends, line by line, as its provisioning log shows it. */
@QuarkusTest
class EntraIdConversationTest {
    private static final String ANNA = """
            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
             "externalId": "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef", "userName": "anna.lind@example.org", "active": true,
             "displayName": "Anna Lind", "title": "Claims clerk",
             "emails": [{"primary": true, "type": "work", "value": "anna.lind@example.org"}],
             "meta": {"resourceType": "User"},
             "name": {"formatted": "Anna Lind", "familyName": "Lind", "givenName": "Anna"},
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "01234", "department": "Claims"},
             "urn:ietf:params:scim:schemas:extension:contoso:2.0:User": {"badge": "blue"}}""";

    private static RequestSpecification entra() {
        return Scim.with("application/json").auth().oauth2(User.HRIS.token());
    }

    private static String anna() {
        return entra().body(ANNA).post(BASE + "/Users").then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse patch(String id, String... operations) {
        return entra().body(Scim.patch(operations)).patch(BASE + "/Users/" + id).then().statusCode(200);
    }

    @Test
    void testsTheConnectionByLookingForSomebodyWhoIsNotThere() {
        entra().queryParam("filter", "userName eq \"non-existent-user\"").get(BASE + "/Users").then()
                .statusCode(200)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", contains(Scim.LIST))
                .body("totalResults", equalTo(0))
                .body("Resources", empty());
    }

    @Test
    void createsAPersonInPlainJson() {
        entra().body(ANNA).post(BASE + "/Users").then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("externalId", equalTo("0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"))
                .body("userName", equalTo("anna.lind@example.org"))
                .body("active", equalTo(true))
                .body("emails[0].value", equalTo("anna.lind@example.org"))
                .body("emails[0].type", equalTo("work"))
                .body("name.familyName", equalTo("Lind"))
                .body("'" + ENTERPRISE + "'.employeeNumber", equalTo("01234"))
                .body("'" + ENTERPRISE + "'.department", equalTo("Claims"))
                .body("meta.resourceType", equalTo("User"))
                .body("meta.version", startsWith("W/"));
    }

    @Test
    void looksPeopleUpByUserNameAndByExternalIdWithAndWithoutQuotationMarks() {
        anna();

        assertThat(Scim.found("userName eq \"ANNA.LIND@example.org\"")).hasSize(1);
        assertThat(Scim.found("userName eq anna.lind@example.org")).hasSize(1);
        assertThat(Scim.found("externalId eq 0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef")).hasSize(1);
        assertThat(Scim.found("userName eq \"anna.lind@example.org\" and externalId eq \"0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef\"")).hasSize(1);
        assertThat(Scim.found("externalId eq 0a21 and active eq \"True\"")).isEmpty();
        assertThat(Scim.found("emails[type eq \"work\"].value eq \"anna.lind@example.org\"")).hasSize(1);
    }

    @Test
    void answersADuplicateWithAConflictOfUniqueness() {
        anna();

        entra().body(ANNA).post(BASE + "/Users").then()
                .statusCode(409)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("409"))
                .body("scimType", equalTo("uniqueness"));
    }

    @Test
    void patchesWithCapitalisedOperations() {
        var id = anna();

        patch(id, """
                {"op": "Replace", "path": "displayName", "value": "Anna Berg"}""", """
                {"op": "Replace", "path": "name.familyName", "value": "Berg"}""", """
                {"op": "Add", "path": "title", "value": "Claims handler"}""", """
                {"op": "Replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Legal"}""")
                .body("displayName", equalTo("Anna Berg"))
                .body("name.familyName", equalTo("Berg"))
                .body("name.formatted", equalTo("Anna Berg"))
                .body("title", equalTo("Claims handler"))
                .body("'" + ENTERPRISE + "'.department", equalTo("Legal"));
    }

    @Test
    void suspendsAndTakesBackByTrueAndFalseWrittenAsText() {
        var id = anna();

        patch(id, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}").body("active", equalTo(false));
        Scim.user(id).body("active", equalTo(false));
        patch(id, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"True\"}").body("active", equalTo(true));
    }

    @Test
    void addsAnAddressWhereNoneOfTheTypeIsThereYet() {
        var id = Scim.createUser("anna");

        patch(id, "{\"op\": \"Add\", \"path\": \"emails[type eq \\\"work\\\"].value\", \"value\": \"anna@example.org\"}")
                .body("emails[0].value", equalTo("anna@example.org"));
        patch(id, "{\"op\": \"Replace\", \"path\": \"emails[type eq \\\"work\\\"].value\", \"value\": \"anna.l@example.org\"}")
                .body("emails.value", contains("anna.l@example.org"));
        patch(id, "{\"op\": \"Replace\", \"path\": \"emails[type eq work].value\", \"value\": \"a@example.org\"}")
                .body("emails.value", contains("a@example.org"));
    }

    @Test
    void takesTheManagerAsPlainText() {
        var manager = Scim.createUser("mona");
        var id = anna();

        patch(id, "{\"op\": \"Add\", \"path\": \"" + ENTERPRISE + ":manager\", \"value\": \"" + manager + "\"}")
                .body("'" + ENTERPRISE + "'.manager.value", equalTo(manager))
                .body("'" + ENTERPRISE + "'.manager.displayName", equalTo("mona"));
        patch(id, "{\"op\": \"Remove\", \"path\": \"" + ENTERPRISE + ":manager\", \"value\": \"" + manager + "\"}")
                .body("'" + ENTERPRISE + "'.manager", nullValue());
    }

    @Test
    void takesTheManagerOfANewPersonAsPlainText() {
        var manager = Scim.createUser("mona");

        entra().body("{\"userName\": \"anna\", \"" + ENTERPRISE + "\": {\"manager\": \"" + manager + "\"}}").post(BASE + "/Users").then()
                .statusCode(201)
                .body("'" + ENTERPRISE + "'.manager.value", equalTo(manager));
    }

    @Test
    void refusesACircleOfManagersAndSaysSo() {
        var manager = Scim.createUser("mona");
        var id = anna();
        patch(id, "{\"op\": \"Add\", \"path\": \"" + ENTERPRISE + ":manager\", \"value\": \"" + manager + "\"}");

        entra().body(Scim.patch("{\"op\": \"Add\", \"path\": \"" + ENTERPRISE + ":manager\", \"value\": \"" + id + "\"}"))
                .patch(BASE + "/Users/" + manager).then()
                .statusCode(400)
                .body("scimType", equalTo("invalidValue"));
        Scim.user(manager).body("'" + ENTERPRISE + "'", nullValue());
    }

    @Test
    void passesOverAttributesThatNobodyKnowsHere() {
        var id = anna();

        patch(id, """
                {"op": "Add", "path": "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badge", "value": "red"}""", """
                {"op": "Replace", "path": "preferredLanguage", "value": "de"}""", """
                {"op": "Add", "path": "addresses[type eq \\"work\\"].locality", "value": "Kiel"}""", """
                {"op": "Replace", "path": "title", "value": "Claims lead"}""")
                .body("title", equalTo("Claims lead"));
    }

    @Test
    void changesSeveralAttributesWithoutAPath() {
        var id = anna();

        patch(id, """
                {"op": "Replace", "value": {"displayName": "Anna Berg", "name.familyName": "Berg", "active": "False",
                 "emails[type eq \\"work\\"].value": "berg@example.org",
                 "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department": "Legal"}}""")
                .body("displayName", equalTo("Anna Berg"))
                .body("name.familyName", equalTo("Berg"))
                .body("active", equalTo(false))
                .body("emails[0].value", equalTo("berg@example.org"))
                .body("'" + ENTERPRISE + "'.department", equalTo("Legal"));
    }

    @Test
    void clearsAnAttributeByRemovingItOrByEmptyText() {
        var id = anna();

        patch(id, "{\"op\": \"Remove\", \"path\": \"title\"}", "{\"op\": \"Replace\", \"path\": \"" + ENTERPRISE + ":department\", \"value\": \"\"}")
                .body("title", nullValue())
                .body("'" + ENTERPRISE + "'.department", nullValue())
                .body("'" + ENTERPRISE + "'.employeeNumber", equalTo("01234"));
    }

    @Test
    void addsAndRemovesMembersOneByOneAndInLists() {
        var anna = Scim.createUser("anna");
        var ben = Scim.createUser("ben");
        var cem = Scim.createUser("cem");
        var group = Scim.createGroup("Claims");

        members(group, "{\"op\": \"Add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}");
        members(group, "{\"op\": \"Add\", \"path\": \"members\", \"value\": [{\"value\": \"" + ben + "\"}, {\"value\": \"" + cem + "\"}]}");
        members(group, "{\"op\": \"Add\", \"path\": \"members\", \"value\": {\"value\": \"" + anna + "\"}}");
        Scim.group(group).body("members.value", containsInAnyOrder(anna, ben, cem));

        members(group, "{\"op\": \"Remove\", \"path\": \"members[value eq \\\"" + anna + "\\\"]\"}");
        Scim.group(group).body("members.value", containsInAnyOrder(ben, cem));
        members(group, "{\"op\": \"Remove\", \"path\": \"members\", \"value\": [{\"value\": \"" + ben + "\"}]}");
        Scim.group(group).body("members.value", contains(cem));
        members(group, "{\"op\": \"Remove\", \"path\": \"members\"}");
        Scim.group(group).body("members", nullValue());
    }

    private static void members(String group, String operation) {
        entra().body(Scim.patch(operation)).patch(BASE + "/Groups/" + group).then().statusCode(204);
    }

    @Test
    void readsAGroupWithoutItsMembers() {
        var group = Scim.createGroup("Claims", Scim.createUser("anna"));

        entra().queryParam("excludedAttributes", "members").queryParam("filter", "displayName eq \"Claims\"").get(BASE + "/Groups").then()
                .statusCode(200)
                .body("Resources.id", contains(group))
                .body("Resources[0].members", nullValue());
    }

    @Test
    void deletesWhomItHasSuspendedBeforeAndBringsThemBackUnderTheSameName() {
        var id = anna();
        patch(id, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}");

        entra().delete(BASE + "/Users/" + id).then().statusCode(204);
        entra().get(BASE + "/Users/" + id).then().statusCode(404).body("status", equalTo("404"));
        entra().delete(BASE + "/Users/" + id).then().statusCode(404);
        assertThat(Scim.found("userName eq \"anna.lind@example.org\"")).isEmpty();

        entra().body(ANNA).post(BASE + "/Users").then().statusCode(201).body("id", equalTo(id)).body("active", equalTo(true));
    }
}
