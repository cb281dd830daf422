package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.upskill.testing.User;

@QuarkusTest
class ForgottenRolesTest {
    /** An endpoint whose author forgot to say who may call it. */
    @Path("/test/forgotten-roles")
    public static class ForgottenRoles {
        @GET
        @Operation(hidden = true)
        public String get() {
            return "leaked";
        }
    }

    @Test
    void anEndpointWithoutARoleAnnotationIsForbiddenToEverybody() {
        for (var user : User.values()) {
            given().auth().oauth2(user.token()).get("/test/forgotten-roles").then()
                    .statusCode(403)
                    .body("type", equalTo("urn:upskill:problem:forbidden"));
        }
    }
}
