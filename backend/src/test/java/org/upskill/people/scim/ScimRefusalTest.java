package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Tables;

/** What SCIM does not take. */
@QuarkusTest
class ScimRefusalTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{oops", "[]", "null", "\"text\"", "{}", "{\"userName\": 7}", "{\"userName\": \"\"}", "{\"userName\": \"x\", \"active\": \"perhaps\"}",
        "{\"userName\": \"x\", \"emails\": 7}", "{\"userName\": \"x\", \"emails\": [{\"value\": {}}]}", "{\"userName\": \"x\", \"name\": \"text\"}",
        "{\"userName\": \"x\", \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": 7}",
        "{\"userName\": \"x\", \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"manager\": \"boss\"}}",
        "{\"userName\": \"x\", \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"manager\": {\"value\": \"01a22c68-36bd-71f1-8a2d-422d4a42353a\"}}}",
        "{\"userName\": \"x\", \"urn:ietf:params:scim:schemas:extension:upskill:2.0:User\": {\"startsOn\": \"soon\"}}",
        "{\"userName\": \"x\", \"urn:ietf:params:scim:schemas:extension:upskill:2.0:User\": {\"employment\": \"friend\"}}"})
    void refusesABodyThatIsNoUserAndKeepsNothingOfIt(String body) {
        var before = Tables.content();

        isError(hris().body(body).post(BASE + "/Users").then(), 400).body("scimType", notNullValue());

        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void refusesValuesThatAreTooLongWithoutRepeatingThem() {
        isError(hris().body(Map.of("userName", "secret".repeat(100))).post(BASE + "/Users").then(), 400).body("detail", not(containsString("secret")));
        isError(hris().body(Map.of("displayName", "secret".repeat(100), "schemas", new String[] {Scim.GROUP})).post(BASE + "/Groups").then(), 400);
        isError(hris().body("{\"userName\": 123454321}").post(BASE + "/Users").then(), 400).body("detail", not(containsString("123454321")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"op\": \"jump\", \"path\": \"title\", \"value\": \"x\"}", "{\"op\": \"remove\"}", "{\"op\": \"remove\", \"path\": \"userName\"}", "{\"path\": \"title\"}",
        "{\"op\": \"replace\", \"value\": \"text\"}", "{\"op\": \"replace\", \"path\": \"active\", \"value\": \"perhaps\"}",
        "{\"op\": \"add\", \"path\": \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager\", \"value\": \"boss\"}"})
    void refusesAPatchThatMakesNoSense(String operation) {
        var id = Scim.createUser("anna");
        var before = Tables.content();

        isError(hris().body(Scim.patch(operation)).patch(BASE + "/Users/" + id).then(), 400);
        isError(hris().body("{\"Operations\": []}").patch(BASE + "/Users/" + id).then(), 400);
        isError(hris().body("{}").patch(BASE + "/Users/" + id).then(), 400);

        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void refusesAMemberWhoDoesNotExist() {
        var group = Scim.createGroup("Claims");

        isError(hris().body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + UUID.randomUUID() + "\"}]}"))
                .patch(BASE + "/Groups/" + group).then(), 400).body("scimType", equalTo("invalidValue"));
        isError(hris().body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"anna\"}]}"))
                .patch(BASE + "/Groups/" + group).then(), 400);
    }

    @Test
    void refusesASecondGroupOfTheSameName() {
        Scim.createGroup("Claims");

        isError(hris().body(Map.of("schemas", new String[] {Scim.GROUP}, "displayName", "CLAIMS")).post(BASE + "/Groups").then(), 409)
                .body("scimType", equalTo("uniqueness"));
    }

    @Test
    void refusesAUserNameThatSomebodyElseHas() {
        Scim.createUser("anna");
        var ben = Scim.createUser("ben");

        isError(hris().body(Map.of("userName", "ANNA")).put(BASE + "/Users/" + ben).then(), 409).body("scimType", equalTo("uniqueness"));
    }
}
