package org.upskill.people.scim;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.User;

/** Who may call SCIM, and in which format. */
@QuarkusTest
class ScimCallerTest {
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
}
