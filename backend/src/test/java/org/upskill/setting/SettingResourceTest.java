package org.upskill.setting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.User.ANA;
import static org.upskill.testing.User.LENA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingResourceTest {
    private static final String PATH = "/api/v1/settings/organisation";
    private static final Map<String, Object> ACME =
            Map.of("name", "Acme", "timeZone", "America/New_York", "weekStart", "sunday", "language", "de");

    @Test
    void listsEverySettingWithItsDeliveredValue() {
        as(ANA).get("/api/v1/settings").then().statusCode(200)
                .body("items.name", hasItem("organisation"))
                .body("items.find { it.name == 'organisation' }.value.timeZone", equalTo("Europe/Berlin"));
    }

    @Test
    void keepsWhatAnAdministratorDecidesAndWho() {
        put("\"0\"", ACME).statusCode(200).header("ETag", "\"1\"");

        as(ANA).get(PATH).then().statusCode(200)
                .body("value.name", equalTo("Acme"))
                .body("value.weekStart", equalTo("sunday"))
                .body("delivered.weekStart", equalTo("monday"))
                .body("changed", equalTo(true))
                .body("changedBy", equalTo("Lena Berg"));
    }

    @Test
    void refusesAChangeMadeFromAStaleRead() {
        put("\"0\"", ACME).statusCode(200);

        put("\"0\"", ACME).statusCode(412);
        as(LENA).body(Map.of("value", ACME)).put(PATH).then().statusCode(428);
    }

    @Test
    void goesBackToTheDeliveredValueUnderANewVersion() {
        put("\"0\"", ACME).statusCode(200);

        as(LENA).header("If-Match", "\"1\"").delete(PATH).then().statusCode(200)
                .header("ETag", "\"2\"")
                .body("changed", equalTo(false))
                .body("value.name", equalTo(""));
    }

    @Test
    void pointsAtWhatIsWrong() {
        put("\"0\"", with("timeZone", "Mars/Olympus")).statusCode(400).body("violations.pointer", contains("/value/timeZone"));
        put("\"0\"", with("name", null)).statusCode(400).body("violations.pointer", contains("/value/name"));
        put("\"0\"", with("language", "klingon")).statusCode(400).body("violations.pointer", contains("/value/language"));
        put("\"0\"", with("colour", "red")).statusCode(400).body("violations.pointer", contains("/value/colour"));
        as(LENA).get(PATH).then().body("changedBy", nullValue());
    }

    @Test
    void refusesBodiesThatHoldNoValue() {
        as(LENA).header("If-Match", "\"0\"").body("{}").put(PATH).then().statusCode(400).body("violations.pointer", contains("/value"));
        as(LENA).header("If-Match", "\"0\"").body("{\"value\": [1]}").put(PATH).then().statusCode(400);
    }

    @Test
    void knowsNoSettingOfAnotherName() {
        as(LENA).get("/api/v1/settings/colour").then().statusCode(404);
    }

    @Test
    void saysThatSomeSettingsHaveNoPreview() {
        as(LENA).body(Map.of("value", ACME)).post(PATH + "/preview").then().statusCode(409);
    }

    private static ValidatableResponse put(String ifMatch, Map<String, ?> value) {
        return as(LENA).header("If-Match", ifMatch).body(Map.of("value", value)).put(PATH).then();
    }

    private static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<>(ACME);
        changed.put(field, value);
        return changed;
    }
}
