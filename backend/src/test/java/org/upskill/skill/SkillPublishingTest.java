package org.upskill.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class SkillPublishingTest {
    private static final String PATH = "/api/v1/skills";
    private static final String GOOD = "Checks figures in AI drafts against the ledger before sending";
    private static final String BETTER = "Checks every figure in AI drafts against the ledger before sending";
    private static final String VAGUE = "Checks figures in AI drafts properly before sending";

    @Inject
    Skills skills;

    @Test
    void makesAVersionThatStaysWhenTheSkillIsEdited() {
        var skill = published(GOOD, "First wording");
        var address = address(skill);

        edit(skill, BETTER).statusCode(200)
                .body("status", equalTo("published"))
                .body("publishedVersion", equalTo(1))
                .body("unpublishedChanges", equalTo(true));
        Api.as(User.ANA).get(address + "/versions").then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].statement", equalTo(GOOD))
                .body("items[0].note", equalTo("First wording"))
                .body("items[0].publishedBy", equalTo("lena"))
                .body("items[0].publishedAt", notNullValue());
        var port = skills.byId(List.of(id(skill), UUID.randomUUID()));
        assertThat(port).containsOnlyKeys(id(skill));
        assertThat(port.get(id(skill))).isEqualTo(new Skills.Skill(id(skill), GOOD, SkillStatus.PUBLISHED, false, 1));
    }

    @Test
    void publishesTheNextVersionAndPagesThroughThemNewestFirst() {
        var skill = published(GOOD, null);
        var edited = edit(skill, BETTER).extract().jsonPath().<String, Object>getMap("$");
        publish(edited, "Every figure").statusCode(200).body("publishedVersion", equalTo(2)).body("unpublishedChanges", equalTo(false));

        var page = Api.list(address(skill) + "/versions?limit=1").body("items.number", contains(2)).body("total", equalTo(2)).extract();
        Api.list(address(skill) + "/versions?limit=1&cursor=" + page.path("nextCursor"))
                .body("items.statement", contains(GOOD))
                .body("items[0].note", nullValue())
                .body("nextCursor", nullValue());
        for (var query : List.of("cursor=x", "sort=statement", "limit=0")) {
            Api.as(User.LENA).get(address(skill) + "/versions?" + query).then().statusCode(400);
        }
    }

    @Test
    void asksFromTheSecondVersionOnWhatHasChanged() {
        var edited = edit(published(GOOD, null), BETTER).extract().jsonPath().<String, Object>getMap("$");

        publish(edited, " ").statusCode(400).body("violations.pointer", contains("/note"));
        Api.as(User.LENA).body(Map.of("ids", List.of(edited.get("id")))).post(PATH + "/batch/publish").then()
                .statusCode(422).body("items.status", contains(400));
        publish(edited, " Every figure ").statusCode(200);
        Api.list(address(edited) + "/versions").body("items[0].note", equalTo("Every figure"));
    }

    @Test
    void knowsThatNothingIsUnpublishedOnceTheOldWordingIsBack() {
        var skill = published(GOOD, null);
        var edited = edit(skill, BETTER).extract().jsonPath().<String, Object>getMap("$");

        edit(edited, GOOD).body("unpublishedChanges", equalTo(false));
    }

    @Test
    void refusesToPublishWithAnOpenFindingAndNamesIt() {
        var skill = Api.create(PATH, Map.of("statement", VAGUE));

        publish(skill, null)
                .statusCode(422)
                .body("type", equalTo("urn:upskill:problem:not-publishable"))
                .body("violations.code", contains("vague-standard"))
                .body("violations[0].pointer", equalTo("/statement"));
        Api.as(User.LENA).get(address(skill)).then().body("status", equalTo("draft"));
    }

    @Test
    void refusesToPublishWhatHasNotChangedOrWasNotSeen() {
        var skill = published(GOOD, null);

        publish(skill, null).statusCode(409).body("type", endsWith(":wrong-state"));
        Api.as(User.LENA).header("If-Match", "\"0\"").post(address(skill) + "/publish").then().statusCode(412);
        Api.as(User.LENA).post(address(skill) + "/publish").then().statusCode(428);
        Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(Map.of("note", "x".repeat(1001))).post(address(skill) + "/publish")
                .then().statusCode(400);
        Api.as(User.LENA).header("If-Match", "\"0\"").post(PATH + "/" + UUID.randomUUID() + "/publish").then().statusCode(404);
    }

    @Test
    void goesBackToThePublishedWording() {
        var skill = published(GOOD, null);
        var edited = edit(skill, VAGUE).body("findings", hasSize(1)).extract().jsonPath().<String, Object>getMap("$");

        Api.as(User.LENA).header("If-Match", Api.etag(skill)).post(address(skill) + "/discard-changes").then().statusCode(412);
        Api.as(User.LENA).header("If-Match", Api.etag(edited)).post(address(skill) + "/discard-changes").then()
                .statusCode(200)
                .body("statement", equalTo(GOOD))
                .body("unpublishedChanges", equalTo(false))
                .body("findings", empty());
        Api.list(PATH + "?flagged=true").body("total", equalTo(0));
        Api.list(PATH + "?q=properly").body("total", equalTo(0));
    }

    @Test
    void hasNothingToGoBackToBeforeTheFirstVersion() {
        var skill = Api.create(PATH, Map.of("statement", GOOD));

        Api.as(User.LENA).header("If-Match", Api.etag(skill)).post(address(skill) + "/discard-changes").then().statusCode(409);
    }

    @Test
    void letsAFindingStandForAReasonWithoutMovingTheVersion() {
        var skill = Api.create(PATH, Map.of("statement", VAGUE));
        var waiver = Api.as(User.OMAR).body(Map.of("rule", "vague-standard", "words", "PROPERLY ", "reason", "The guide defines it"))
                .post(address(skill) + "/waivers").then()
                .statusCode(201)
                .body("words", equalTo("PROPERLY"))
                .body("by", equalTo("omar"))
                .extract();

        Api.as(User.LENA).get(address(skill)).then()
                .body("findings", empty())
                .body("version", equalTo(0))
                .body("waivers.id", contains(waiver.<String>path("id")))
                .body("waivers[0].reason", equalTo("The guide defines it"));
        Api.list(PATH + "?flagged=true").body("total", equalTo(0));
        Api.as(User.LENA).body(Map.of("statement", VAGUE, "skillId", skill.get("id"))).post(PATH + "/lint").then().body("findings", empty());

        Api.as(User.LENA).delete(address(skill) + "/waivers/" + waiver.path("id")).then().statusCode(204);
        Api.as(User.LENA).delete(address(skill) + "/waivers/" + waiver.path("id")).then().statusCode(404);
        Api.list(PATH + "?flagged=true").body("items.findings[0].words", contains("properly"));
    }

    @Test
    void opensTheFindingAgainWhenTheWordsChange() {
        var skill = Api.create(PATH, Map.of("statement", VAGUE));
        waive(skill, "vague-standard", "properly").statusCode(201);

        edit(skill, VAGUE.replace("properly", "effectively")).body("findings.words", contains("effectively"));
    }

    @Test
    void refusesAWaiverTwiceOrOfARuleThatIsNoneOrWithoutAReason() {
        var skill = Api.create(PATH, Map.of("statement", VAGUE));
        waive(skill, "vague-standard", "properly").statusCode(201);

        waive(skill, "vague-standard", "Properly").statusCode(409);
        waive(skill, "ugly", "properly").statusCode(400).body("violations[0].pointer", equalTo("/rule"));
        waive(skill, "vague-standard", " ").statusCode(400);
        Api.as(User.LENA).body(Map.of("rule", "vague-standard", "words", "x")).post(address(skill) + "/waivers").then()
                .statusCode(400).body("violations.pointer", contains("/reason"));
        Api.as(User.LENA).body(Map.of("rule", "vague-standard", "words", "x", "reason", "y")).post(PATH + "/" + UUID.randomUUID() + "/waivers")
                .then().statusCode(404);
    }

    @Test
    void publishesManyAndSaysWhatBecameOfEach() {
        var good = Api.create(PATH, Map.of("statement", GOOD)).get("id");
        var vague = Api.create(PATH, Map.of("statement", VAGUE)).get("id");
        var batch = PATH + "/batch/publish";

        Api.as(User.LENA).body(Map.of("ids", List.of(good, vague, UUID.randomUUID()), "note", "First")).post(batch).then()
                .statusCode(207)
                .body("items.status", contains(200, 422, 404))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.violations.code", contains("vague-standard"));
        Api.as(User.LENA).body(Map.of("ids", List.of(vague))).post(batch).then().statusCode(422).body("items.id", contains(vague));
        Api.as(User.LENA).body(Map.of("ids", List.of(vague), "rule", "vague-standard", "reason", "Defined in the guide"))
                .post(PATH + "/batch/waive").then().statusCode(200).body("items.status", contains(200));
        Api.as(User.LENA).body(Map.of("ids", List.of(vague, vague))).post(batch).then().statusCode(200).body("items", hasSize(1));
        Api.list(PATH + "?status=published").body("total", equalTo(2));
    }

    @Test
    void refusesABatchThatNamesNothingOrAnUnknownRule() {
        var skill = Api.create(PATH, Map.of("statement", GOOD)).get("id");

        Api.as(User.LENA).body(Map.of("ids", List.of())).post(PATH + "/batch/publish").then().statusCode(400);
        Api.as(User.LENA).body("{\"ids\": [null]}").post(PATH + "/batch/publish").then().statusCode(400);
        Api.as(User.LENA).body(Map.of("ids", List.of(skill), "reason", "x")).post(PATH + "/batch/waive").then().statusCode(400);
        Api.as(User.LENA).body(Map.of("ids", List.of(skill), "rule", "ugly", "reason", "x")).post(PATH + "/batch/waive").then()
                .statusCode(422).body("items.status", contains(400));
        Api.as(User.LENA).body(Map.of("ids", List.of(skill), "rule", "no-object", "reason", "x")).post(PATH + "/batch/waive").then()
                .statusCode(422).body("items.status", contains(409));
    }

    private static Map<String, Object> published(String statement, String note) {
        return publish(Api.create(PATH, Map.of("statement", statement)), note).statusCode(200).extract().jsonPath().getMap("$");
    }

    private static ValidatableResponse publish(Map<String, Object> skill, String note) {
        var input = new HashMap<String, Object>();
        input.put("note", note);
        return Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(input).post(address(skill) + "/publish").then();
    }

    private static ValidatableResponse edit(Map<String, Object> skill, String statement) {
        return Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(Map.of("statement", statement)).put(address(skill)).then();
    }

    private static ValidatableResponse waive(Map<String, Object> skill, String rule, String words) {
        return Api.as(User.LENA).body(Map.of("rule", rule, "words", words, "reason", "Because")).post(address(skill) + "/waivers").then();
    }

    private static String address(Map<String, Object> skill) {
        return PATH + "/" + skill.get("id");
    }

    private static UUID id(Map<String, Object> skill) {
        return UUID.fromString((String) skill.get("id"));
    }
}
