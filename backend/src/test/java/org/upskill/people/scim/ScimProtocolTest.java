package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class ScimProtocolTest {
    private static ValidatableResponse isError(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo(String.valueOf(status)))
                .body("detail", notNullValue())
                .body("detail", not(matchesRegex("(?s).*(org\\.|java\\.|de\\.|Exception|urn:upskill).*")))
                .body("keySet()", not(hasItem("type")));
    }

    @Test
    void saysWhatItCanDo() {
        hris().get(BASE + "/ServiceProviderConfig").then()
                .statusCode(200)
                .body("patch.supported", equalTo(true))
                .body("bulk.supported", equalTo(true))
                .body("bulk.maxOperations", equalTo(100))
                .body("bulk.maxPayloadSize", equalTo(1_000_000))
                .body("filter.maxResults", equalTo(200))
                .body("sort.supported", equalTo(true))
                .body("etag.supported", equalTo(true))
                .body("changePassword.supported", equalTo(false))
                .body("authenticationSchemes.type", contains("oauthbearertoken"));
    }

    @Test
    void describesItsResourcesAndSchemas() {
        hris().get(BASE + "/ResourceTypes").then().statusCode(200).body("Resources.id", contains("Group", "User")).body("totalResults", equalTo(2));
        hris().get(BASE + "/ResourceTypes/User").then().statusCode(200)
                .body("endpoint", equalTo("/Users"))
                .body("schemaExtensions.schema", hasItems(Scim.ENTERPRISE, Scim.UPSKILL));
        hris().get(BASE + "/Schemas").then().statusCode(200).body("Resources.id", hasItems(Scim.USER, Scim.GROUP, Scim.ENTERPRISE, Scim.UPSKILL))
                .body("totalResults", equalTo(4));
        hris().get(BASE + "/Schemas/" + Scim.ENTERPRISE).then().statusCode(200)
                .body("attributes.name", contains("employeeNumber", "department", "manager"));
        isError(hris().get(BASE + "/Schemas/urn:nothing").then(), 404);
        isError(hris().get(BASE + "/ResourceTypes/Nothing").then(), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ServiceProviderConfig", "/ResourceTypes", "/Schemas", "/Schemas/" + Scim.USER})
    void isNotToldWhatItCanDo(String path) {
        for (var method : new Method[] {Method.POST, Method.PUT, Method.PATCH, Method.DELETE}) {
            var request = hris();
            if (method != Method.DELETE) request.body("{}");
            isError(request.request(method, BASE + path).then(), 405).header("Allow", equalTo("GET"));
        }
    }

    @ParameterizedTest
    @CsvSource({"PUT, /Users", "DELETE, /Users", "PATCH, /Groups", "POST, /Users/01a22c68-36bd-71f1-8a2d-422d4a42353a", "GET, /Bulk", "GET, /Users/.search"})
    void saysWhichMethodsAnAddressTakes(Method method, String path) {
        isError(hris().body("{}").request(method, BASE + path).then(), 405).header("Allow", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/Nothing", "/users", "/Users/nobody", "/Users/01a22c68-36bd-71f1-8a2d-422d4a42353a", "/Groups/01a22c68-36bd-71f1-8a2d-422d4a42353a", "/Users/a/b",
        "/.search", "/ServiceProviderConfig/1"})
    void findsNothingAtOtherAddresses(String path) {
        isError(hris().get(BASE + path).then(), 404);
        isError(hris().get("/scim/v1/Users").then(), 404);
    }

    @Test
    void hasNoMeBecauseCallersAreServices() {
        isError(hris().get(BASE + "/Me").then(), 501);
    }

    @Test
    void letsNobodyInWithoutAValidToken() {
        isError(Scim.with("application/json").get(BASE + "/Users").then(), 401).header("WWW-Authenticate", equalTo("Bearer"));
        isError(Scim.with("application/json").body("{}").post(BASE + "/Users").then(), 401);
        isError(Scim.with("application/json").get(BASE + "/ServiceProviderConfig").then(), 401);
        var expired = User.sign(User.HRIS.claims().issuedAt(1).expiresAt(2));
        isError(Scim.with("application/json").auth().oauth2(expired).get(BASE + "/Users").then(), 401);
        isError(Scim.with("application/json").auth().oauth2("nonsense").get(BASE + "/Users").then(), 401);
    }

    @ParameterizedTest
    @EnumSource(value = User.class, names = {"HRIS", "OTHER_HRIS"}, mode = EnumSource.Mode.EXCLUDE)
    void letsOnlyServiceAccountsIn(User user) {
        isError(Scim.as(user).get(BASE + "/Users").then(), 403);
        isError(Scim.as(user).body(Map.of("userName", "x")).post(BASE + "/Users").then(), 403);
        isError(Scim.as(user).delete(BASE + "/Users/" + UUID.randomUUID()).then(), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/scim", "multipart/form-data"})
    void takesNoOtherFormats(String media) {
        isError(Scim.with("text/plain").header("Content-Type", media).auth().oauth2(User.HRIS.token()).body("{\"userName\": \"x\"}".getBytes())
                .post(BASE + "/Users").then(), 415);
    }

    @Test
    void answersPlainJsonToWhoAsksForIt() {
        hris().accept("application/json").get(BASE + "/Users").then().statusCode(200).contentType(startsWith("application/json"));
        hris().accept("application/scim+json, application/json;q=0.5").get(BASE + "/Users").then().contentType(startsWith("application/scim+json"));
    }

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
    void refusesAChangeMadeFromAStaleRead() {
        var id = Scim.createUser("anna");
        var tag = hris().get(BASE + "/Users/" + id).then().header("ETag", startsWith("W/")).extract().header("ETag");

        hris().header("If-None-Match", tag).get(BASE + "/Users/" + id).then().statusCode(304);
        var newer = hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Actuary\"}"))
                .patch(BASE + "/Users/" + id).then().statusCode(200).extract().header("ETag");
        isError(hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Clerk\"}"))
                .patch(BASE + "/Users/" + id).then(), 412);
        isError(hris().header("If-Match", tag).body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then(), 412);
        isError(hris().header("If-Match", tag).delete(BASE + "/Users/" + id).then(), 412);
        assertThat(newer).isNotEqualTo(tag);
        Scim.user(id).body("title", equalTo("Actuary")).header("ETag", equalTo(newer));
        hris().header("If-Match", newer.substring(2)).body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then().statusCode(200);
        hris().header("If-Match", "*").body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then().statusCode(200);
    }

    @Test
    void refusesAChangeOfAGroupWhoseMembersHaveChanged() {
        var anna = Scim.createUser("anna");
        var group = Scim.createGroup("Claims");
        var tag = Scim.group(group).extract().header("ETag");
        hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}"))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);

        isError(hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"remove\", \"path\": \"members\"}")).patch(BASE + "/Groups/" + group).then(), 412);
        Scim.group(group).body("members.value", contains(anna)).header("ETag", not(equalTo(tag)));
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
    void keepsOneOfAMemberWhomManyAddAtTheSameMoment() throws Exception {
        var anna = Scim.createUser("anna");
        var group = Scim.createGroup("Claims");
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            var added = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> hris()
                            .body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}"))
                            .patch(BASE + "/Groups/" + group).statusCode()))
                    .toList();
            for (var answer : added) assertThat(answer.get()).isEqualTo(204);
        }

        Scim.group(group).body("members.value", contains(anna));
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

    @Test
    void doesABulkRequestWhosePartsReferToEachOther() {
        var answer = hris().body("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "failOnErrors": 5, "Operations": [
                  {"method": "POST", "path": "/Groups", "bulkId": "g", "data": {"schemas": ["%s"], "displayName": "Claims", "members": [{"value": "bulkId:a", "type": "User"}]}},
                  {"method": "POST", "path": "/Users", "bulkId": "a", "data": {"schemas": ["%s"], "userName": "anna"}},
                  {"method": "post", "path": "/Users", "bulkId": "b", "data": {"schemas": ["%s"], "userName": "ANNA"}}]}""".formatted(Scim.GROUP, Scim.USER, Scim.USER))
                .post(BASE + "/Bulk").then()
                .statusCode(200)
                .body("Operations.find { it.bulkId == 'a' }.status", equalTo("201"))
                .body("Operations.find { it.bulkId == 'g' }.status", equalTo("201"))
                .body("Operations.find { it.bulkId == 'b' }.status", equalTo("409"))
                .body("Operations.find { it.bulkId == 'b' }.response.scimType", equalTo("uniqueness"))
                .body("Operations.find { it.bulkId == 'b' }.location", nullValue());
        String group = answer.extract().path("Operations.find { it.bulkId == 'g' }.location");
        String anna = Scim.found("userName eq \"anna\"").getFirst();
        assertThat(anna).isEqualTo("anna");
        hris().get(group).then().statusCode(200).body("members.display", contains("anna"));
    }

    @Test
    void patchesAndDeletesInABulkRequest() {
        var id = Scim.createUser("anna");

        hris().body("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [
                  {"method": "PATCH", "path": "/Users/%1$s", "data": {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                   "Operations": [{"op": "Replace", "path": "title", "value": "Actuary"}]}},
                  {"method": "DELETE", "path": "/Users/%1$s"}]}""".formatted(id)).post(BASE + "/Bulk").then()
                .statusCode(200)
                .body("Operations.status", contains("200", "204"));
        isError(hris().get(BASE + "/Users/" + id).then(), 404);
    }

    @Test
    void doesNothingOfABulkRequestThatIsTooLargeOrMalformed() {
        var one = "{\"method\": \"POST\", \"path\": \"/Users\", \"bulkId\": \"%d\", \"data\": {\"userName\": \"u%d\"}}";
        var many = java.util.stream.IntStream.range(0, 101).mapToObj(i -> one.formatted(i, i)).collect(java.util.stream.Collectors.joining(","));
        var before = Tables.content();

        isError(bulk(many), 413);
        isError(bulk(one.formatted(1, 1).replace("u1", "u".repeat(1_000_001))), 413);
        isError(bulk(one.formatted(1, 1) + ", {\"method\": \"POST\", \"path\": \"/Nothing\", \"data\": {}}"), 404);
        isError(bulk(one.formatted(1, 1) + ", {\"method\": \"GET\", \"path\": \"/Users\"}"), 400);
        isError(bulk(one.formatted(1, 1) + ", 7"), 400);
        isError(hris().body("{}").post(BASE + "/Bulk").then(), 400);

        assertThat(Tables.content()).isEqualTo(before);
    }

    private static ValidatableResponse bulk(String operations) {
        return hris().body("{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:BulkRequest\"], \"Operations\": [" + operations + "]}").post(BASE + "/Bulk").then();
    }

    @Test
    void staysOutOfTheContractOfTheApi() {
        assertThat(io.restassured.RestAssured.get("/q/openapi").asString()).doesNotContain("/scim/v2").contains("/api/v1/scim-calls");
    }

    @Test
    void isNotWaitedForWithoutEnd() {
        assertThat(new ResourceSearch(null, Duration.ofSeconds(5)).tooSlow())
                .satisfies(fault -> assertThat(fault.getStatus()).isEqualTo(400))
                .satisfies(fault -> assertThat(fault.getScimType()).isEqualTo("tooMany"))
                .hasMessageContaining("5 seconds");
    }
}
