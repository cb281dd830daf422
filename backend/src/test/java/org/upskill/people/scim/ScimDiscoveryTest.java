package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SCIM says of itself, and where. */
@QuarkusTest
class ScimDiscoveryTest {
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
    void staysOutOfTheContractOfTheApi() {
        assertThat(io.restassured.RestAssured.get("/q/openapi").asString()).doesNotContain("/scim/v2").contains("/api/v1/scim-calls");
    }
}
