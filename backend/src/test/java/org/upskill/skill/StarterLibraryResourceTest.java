package org.upskill.skill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class StarterLibraryResourceTest {
    private static final String PATH = "/api/v1/skills/starter-library";
    private static final String SKILLS = "/api/v1/skills?source=upskill-starter";

    @Test
    void showsTheLibraryInEitherLanguage() {
        Api.as(User.ANA).get(PATH).then().statusCode(200)
                .body("language", equalTo("en"))
                .body("version", equalTo(1))
                .body("needs.name", hasSize(6))
                .body("needs[0].name", equalTo("Deciding when AI fits a task"))
                .body("needs.skills.flatten()", hasSize(18))
                .body("needs.skills.flatten().skillId", everyItem(nullValue()));
        Api.list(PATH + "?language=de").body("needs[5].name", startsWith("KI-Einsatz"));
        Api.as(User.ANA).get(PATH + "?language=fr").then().statusCode(400);
    }

    @Test
    void makesDraftsThatAreFoundAndCanBePublished() {
        take("en", "trace-figures", "mask-names").statusCode(200)
                .body("items.key", contains("trace-figures", "mask-names"))
                .body("items.created", contains(true, true));

        Api.list(SKILLS + "&q=ledger").body("total", equalTo(0));
        Api.list(SKILLS + "&q=traces figure").body("items.externalId", contains("trace-figures"))
                .body("items[0].need", equalTo("Reviewing output before use"))
                .body("items[0].status", equalTo("draft"))
                .body("items[0].level4", notNullValue())
                .body("items[0].findings", empty());
        var ids = Api.list(SKILLS).extract().jsonPath().getList("items.id");
        Api.as(User.LENA).body(Map.of("ids", ids)).post("/api/v1/skills/batch/publish").then().statusCode(200);
    }

    @Test
    void takesGermanSkillsThatTheLinterReadsAsGerman() {
        take("de", "trace-figures").statusCode(200);

        Api.list(SKILLS).body("items.language", contains("de")).body("items[0].findings", empty());
        Api.list(SKILLS + "&flagged=true").body("items", empty());
    }

    @Test
    void takesNothingTwiceAndSaysWhatIsTaken() {
        var id = take("en", "trace-figures").extract().path("items[0].id");

        take("de", "trace-figures", "sort-requests", "sort-requests").statusCode(200)
                .body("items.created", contains(false, true))
                .body("items[0].id", equalTo(id));
        Api.list(SKILLS).body("total", equalTo(2));
        Api.list(PATH).body("needs[2].skills[0].skillId", equalTo(id)).body("needs[0].skills[0].skillId", notNullValue());
    }

    @Test
    void refusesAKeyThatIsNoneAndTakesNothingThen() {
        take("en", "trace-figures", "nothing").statusCode(400).body("violations.pointer", contains("/keys/1"));
        Api.as(User.LENA).body(Map.of("keys", List.of(), "language", "en")).post(PATH + "/take").then().statusCode(400);
        Api.as(User.LENA).body(Map.of("keys", List.of("trace-figures"))).post(PATH + "/take").then().statusCode(400);

        Api.list(SKILLS).body("total", equalTo(0));
    }

    private static ValidatableResponse take(String language, String... keys) {
        return Api.as(User.OMAR).body(Map.of("keys", List.of(keys), "language", language)).post(PATH + "/take").then();
    }
}
