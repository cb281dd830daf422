package org.upskill.setting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.Api.create;
import static org.upskill.testing.Api.nobody;
import static org.upskill.testing.User.LENA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LanguageTest {
    @Test
    void problemsAreToldInTheLanguageAskedFor() {
        german().get("/api/v1/roles/00000000-0000-0000-0000-000000000000").then().statusCode(404)
                .body("title", equalTo("Diesen Eintrag gibt es nicht"));
        nobody().header("Accept-Language", "de-AT").get("/api/v1/roles").then().statusCode(401)
                .body("title", equalTo("Bitte zuerst anmelden"));
        german().body(Map.of("title", " ")).post("/api/v1/roles").then().statusCode(400)
                .body("violations.message", contains("Hier fehlt etwas."))
                .body("detail", equalTo("Hier fehlt etwas."));
    }

    @Test
    void findingsAndScoresAreExplainedInIt() {
        german().body(Map.of("statement", "Understands the risks of a draft before sending it")).post("/api/v1/skills/lint").then()
                .body("findings.reason", contains(startsWith("„Understands“ ist ein innerer Zustand.")));
        var role = create("/api/v1/roles", Map.of("title", "Clerk"));
        german().get("/api/v1/roles/" + role.get("id")).then()
                .body("relevance.reason", equalTo("Nötig sind mindestens 3 Tätigkeiten mit KI-Potenzial, vorhanden sind 0."));
        german().get("/api/v1/roles/relevance-formula").then().body("formula", startsWith("100 × (0,5 × Potenzial"));
    }

    @Test
    void theOrganisationsLanguageIsSpokenToWhoAsksForNoOther() {
        var value = Map.of("name", "Acme", "timeZone", "Europe/Berlin", "weekStart", "monday", "language", "de");
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", value)).put("/api/v1/settings/organisation").then().statusCode(200);

        as(LENA).get("/api/v1/settings/colour").then().statusCode(404).body("title", equalTo("Diesen Eintrag gibt es nicht"));
        as(LENA).header("Accept-Language", "en").get("/api/v1/settings/colour").then().body("title", equalTo("There is no such record"));
        as(LENA).header("Accept-Language", "fr").get("/api/v1/settings/colour").then().body("title", equalTo("Diesen Eintrag gibt es nicht"));
    }

    private static RequestSpecification german() {
        return as(LENA).header("Accept-Language", "de-DE,de;q=0.9,en;q=0.8");
    }
}
