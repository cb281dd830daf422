package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Tables;

/** Many operations in one request. */
@QuarkusTest
class ScimBulkTest {
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
}
