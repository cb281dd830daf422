package org.upskill.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class SkillResourceTest {
    private static final String PATH = "/api/v1/skills";
    private static final String GOOD = "Checks figures in AI drafts against the ledger before sending";

    @Test
    void createsASkillWithItsAddressItsTagAndItsFindings() {
        var created = Api.as(User.OMAR)
                .body(Map.of(
                        "source", "hr", "externalId", "S-1", "statement", " Understands AI literacy effectively ", "need", "Trust",
                        "level1", "With help", "level4", "Alone", "example", "A note", "counterExample", "None", "owner", "omar"))
                .post(PATH).then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("statement", equalTo("Understands AI literacy effectively"))
                .body("status", equalTo("draft"))
                .body("publishedVersion", nullValue())
                .body("unpublishedChanges", equalTo(false))
                .body("findings.rule", contains("mental-verb", "vague-standard"))
                .body("findings[1].words", equalTo("effectively"))
                .body("findings[1].start", equalTo(24))
                .body("waivers", empty())
                .extract();

        Api.as(User.ANA).get(created.header("Location")).then()
                .statusCode(200)
                .body("level4", equalTo("Alone"))
                .body("counterExample", equalTo("None"))
                .body("owner", equalTo("omar"))
                .body("findings.rule", contains("mental-verb", "vague-standard"));
    }

    @Test
    void replacesTheWholeSkillAndClearsWhatThePutLeavesOut() {
        var skill = Api.create(PATH, Map.of("statement", "AI literacy", "need", "Trust", "owner", "lena"));

        Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(Map.of("statement", GOOD)).put(PATH + "/" + skill.get("id")).then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("statement", equalTo(GOOD))
                .body("need", nullValue())
                .body("owner", nullValue())
                .body("externalId", equalTo("ai-literacy"))
                .body("findings", empty());
        Api.list(PATH + "?q=figures").body("total", equalTo(1));
        Api.list(PATH + "?q=trust").body("total", equalTo(0));
    }

    @Test
    void refusesAnUpdateMadeFromAStaleReadOrFromNone() {
        var skill = Api.create(PATH, Map.of("statement", GOOD));
        var address = PATH + "/" + skill.get("id");
        Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(Map.of("statement", "First")).put(address).then().statusCode(200);

        Api.as(User.OMAR).header("If-Match", Api.etag(skill)).body(Map.of("statement", "Second")).put(address).then()
                .statusCode(412)
                .body("type", equalTo("urn:upskill:problem:stale-version"));
        Api.as(User.OMAR).header("If-Match", Api.etag(skill)).delete(address).then().statusCode(412);
        Api.as(User.OMAR).body(Map.of("statement", "Second")).put(address).then().statusCode(428);
        Api.as(User.OMAR).delete(address).then().statusCode(428);
        Api.as(User.OMAR).get(address).then().body("statement", equalTo("First"));
    }

    @Test
    void readsEverySkillOncePageByPage() {
        for (var i = 0; i < 9; i++) Api.create(PATH, Map.of("statement", "Skill " + i % 4));
        for (var sort : List.of("statement", "-statement", "updatedAt", "-updatedAt")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = Api.as(User.LENA).queryParam("limit", 4).queryParam("sort", sort);
                if (cursor != null) request.queryParam("cursor", cursor);
                var page = request.get(PATH).then().statusCode(200).body("total", equalTo(9)).extract().jsonPath();
                seen.addAll(page.getList("items.id"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(9).doesNotHaveDuplicates();
        }
    }

    @Test
    void filtersByEverythingAListCanBeFilteredBy() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var skill = Api.create(PATH, Map.of("statement", GOOD, "need", "Trust", "owner", "omar", "source", "hr", "externalId", "S-7"));
        Api.create(PATH, Map.of("statement", "AI literacy"));
        Api.create("/api/v1/skill-targets", Map.of("roleId", role.get("id"), "skillId", skill.get("id"), "targetLevel", 2));
        Api.as(User.LENA).header("If-Match", Api.etag(skill)).post(PATH + "/" + skill.get("id") + "/publish").then().statusCode(200);

        for (var filter : List.of(
                "q=chec fig", "q=trust", "q=s-7", "status=published", "flagged=false", "owner=omar", "source=hr", "roleId=" + role.get("id"))) {
            Api.list(PATH + "?" + filter).body("items.statement", contains(GOOD)).body("total", equalTo(1));
        }
        Api.list(PATH + "?flagged=true").body("items.statement", contains("AI literacy"));
        Api.list(PATH + "?status=draft").body("items.statement", contains("AI literacy"));
        Api.list(PATH + "?updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        Api.list(PATH + "/facets").body("owners", contains("omar")).body("sources", contains("hr", "local"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "limit=0", "limit=201", "sort=colour", "sort=owner", "cursor=nonsense", "status=active", "flagged=perhaps", "roleId=7",
        "updatedSince=yesterday"
    })
    void answersABadParameterWithAProblemThatNamesIt(String query) {
        Api.as(User.LENA).get(PATH + "?" + query).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @CsvSource({
        "statement,500", "need,1000", "level1,1000", "level2,1000", "level3,1000", "level4,1000", "example,2000", "counterExample,2000",
        "owner,255", "source,40", "externalId,255"
    })
    void takesEveryTextUpToItsLengthAndNoLonger(String field, int longest) {
        var input = new HashMap<String, Object>(Map.of("statement", GOOD));
        input.put(field, "é".repeat(longest));
        Api.create(PATH, input);

        input.put(field, "é".repeat(longest + 1));
        Api.as(User.LENA).body(input).post(PATH).then()
                .statusCode(400)
                .body("type", equalTo("urn:upskill:problem:invalid-input"))
                .body("violations.pointer", contains("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "7", "{", "{}", "{\"statement\": \" \"}", "{\"statement\": 7}", "{\"statement\": \"x\", \"status\": \"published\"}",
        "{\"statement\": null}"
    })
    void answersABadBodyWithAProblemAndSavesNothing(String body) {
        Api.as(User.LENA).body(body).post(PATH).then().statusCode(400).contentType("application/problem+json");
        Api.list(PATH).body("total", equalTo(0));
    }

    @Test
    void refusesAKeyThatAnotherSkillHasAndMakesOneWhereNoneIsGiven() {
        Api.create(PATH, Map.of("statement", GOOD, "externalId", "S-1"));
        var other = Api.create(PATH, Map.of("statement", GOOD));
        Api.create(PATH, Map.of("statement", GOOD));

        Api.as(User.LENA).body(Map.of("statement", GOOD, "externalId", "S-1")).post(PATH).then()
                .statusCode(409)
                .body("type", equalTo("urn:upskill:problem:already-exists"));
        Api.as(User.LENA).header("If-Match", Api.etag(other)).body(Map.of("statement", GOOD, "externalId", "S-1"))
                .put(PATH + "/" + other.get("id")).then().statusCode(409);
    }

    @Test
    void deletesASkillWithItsVersionsAndWaiversUnlessARoleAimsAtIt() {
        var skill = Api.create(PATH, Map.of("statement", GOOD));
        var address = PATH + "/" + skill.get("id");
        Api.as(User.LENA).body(Map.of("rule", "no-context", "words", "x", "reason", "y")).post(address + "/waivers").then().statusCode(201);
        var published = Api.as(User.LENA).header("If-Match", Api.etag(skill)).post(address + "/publish").then().extract().header("ETag");
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var target = Api.create("/api/v1/skill-targets", Map.of("roleId", role.get("id"), "skillId", skill.get("id"), "targetLevel", 2));

        Api.as(User.LENA).header("If-Match", published).delete(address).then().statusCode(409).body("type", endsWith(":in-use"));
        Api.as(User.LENA).header("If-Match", Api.etag(target)).delete("/api/v1/skill-targets/" + target.get("id")).then().statusCode(204);
        Api.as(User.LENA).header("If-Match", published).delete(address).then().statusCode(204);

        Api.as(User.LENA).get(address).then().statusCode(404);
        Api.list(PATH + "?q=figures").body("total", equalTo(0));
    }

    @Test
    void showsAnEmployeeNoSkillThatIsNotTheirs() {
        var skill = Api.create(PATH, Map.of("statement", GOOD));
        var address = PATH + "/" + skill.get("id");

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        Api.as(User.ELI).get(address).then().statusCode(404).body("type", endsWith(":not-found"));
        Api.as(User.ELI).get(address + "/versions").then().statusCode(404);
        Api.as(User.ELI).body(Map.of("statement", "Mine")).post(PATH).then().statusCode(403);
        Api.as(User.ELI).header("If-Match", Api.etag(skill)).post(address + "/publish").then().statusCode(403);
        Api.as(User.ANA).header("If-Match", Api.etag(skill)).delete(address).then().statusCode(403);
        Api.nobody().get(address).then().statusCode(401);
        Api.nobody().body(Map.of("statement", "Mine")).post(PATH).then().statusCode(401);
    }

    @Test
    void remarksOnAStatementThatIsNotSaved() {
        Api.as(User.ANA).body(Map.of("statement", "Understands AI literacy effectively")).post(PATH + "/lint").then()
                .statusCode(200)
                .body("findings.rule", contains("mental-verb", "vague-standard"))
                .body("findings[0].rewrite", equalTo("[Names, checks or explains] AI literacy effectively [when or where in the work]"));
        Api.as(User.LENA).body(Map.of("statement", "")).post(PATH + "/lint").then().statusCode(200).body("findings", empty());
        Api.as(User.LENA).body(Map.of("statement", "Checks figures in AI-drafted reports against the source ledger before sending them"))
                .post(PATH + "/lint").then().statusCode(200).body("findings", empty());
        Api.as(User.LENA).body(Map.of("statement", "x".repeat(2001))).post(PATH + "/lint").then().statusCode(400);
        Api.as(User.LENA).body("{}").post(PATH + "/lint").then().statusCode(400);
        Api.as(User.ELI).body(Map.of("statement", "AI")).post(PATH + "/lint").then().statusCode(403);
    }

    @Test
    void showsTheRulesItReadsBy() {
        Api.as(User.ELI).get(PATH + "/lint-rules").then()
                .statusCode(200)
                .body("rules.rule", containsInAnyOrder("mental-verb", "no-action", "two-actions", "no-object", "no-context",
                        "vague-standard", "mental-verb-de", "no-action-de", "two-actions-de", "no-object-de", "no-context-de", "vague-standard-de",
                        "too-long", "unfilled-blank"))
                .body("rules.find { it.rule == 'vague-standard' }.phrases", hasItems("effectively", "appropriately"))
                .body("rules.find { it.rule == 'too-long' }.language", nullValue());
    }
}
