package org.upskill.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class RoleResourceTest {
    private static final String PATH = "/api/v1/roles";

    @Test
    void createsARoleWithItsAddressAndTag() {
        var created = Api.as(User.OMAR)
                .body(Map.of(
                        "source", "hr", "externalId", "0042", "title", " Claims clerk ", "otherTitles", List.of("Claims handler"),
                        "aiDepth", "reviews", "impactOnSpeed", 3, "changeHorizon", "now", "track", "role-specific"))
                .post(PATH).then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Claims clerk"))
                .body("externalId", equalTo("0042"))
                .body("aiDepth", equalTo("reviews"))
                .body("track", equalTo("role-specific"))
                .extract();

        Api.as(User.ANA).get(created.header("Location")).then()
                .statusCode(200)
                .body("id", equalTo(created.path("id")))
                .body("otherTitles", contains("Claims handler"));
    }

    @Test
    void replacesTheWholeRoleAndClearsWhatThePutLeavesOut() {
        var role = Api.create(PATH, Map.of("title", "Clerk", "description", "Writes", "aiDepth", "uses"));

        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "Claims clerk")).put(PATH + "/" + role.get("id")).then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Claims clerk"))
                .body("description", nullValue())
                .body("aiDepth", nullValue())
                .body("externalId", equalTo("clerk"));
        Api.list(PATH + "?q=claims").body("total", equalTo(1));
    }

    @Test
    void refusesAnUpdateMadeFromAStaleRead() {
        var role = Api.create(PATH, Map.of("title", "Clerk"));
        var address = PATH + "/" + role.get("id");
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "First")).put(address).then().statusCode(200);

        Api.as(User.OMAR).header("If-Match", Api.etag(role)).body(Map.of("title", "Second")).put(address).then()
                .statusCode(412)
                .body("type", equalTo("urn:upskill:problem:stale-version"));
        Api.as(User.OMAR).header("If-Match", Api.etag(role)).delete(address).then().statusCode(412);
        Api.as(User.OMAR).get(address).then().body("title", equalTo("First"));
    }

    @Test
    void refusesAWriteThatDoesNotSayWhichVersionItSaw() {
        var role = Api.create(PATH, Map.of("title", "Clerk"));

        Api.as(User.LENA).body(Map.of("title", "Other")).put(PATH + "/" + role.get("id")).then()
                .statusCode(428)
                .body("type", equalTo("urn:upskill:problem:precondition-required"));
        Api.as(User.LENA).delete(PATH + "/" + role.get("id")).then().statusCode(428);
    }

    @Test
    void doesNotMoveTheVersionWhenAnActivityChangesTheRelevance() {
        var role = Api.create(PATH, Map.of("title", "Clerk"));
        scoreThreeActivities(role);

        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then()
                .body("relevance.score", equalTo(50f))
                .body("version", equalTo(0))
                .body("activityCount", equalTo(3));
    }

    @Test
    void weighsExposureByImportanceAndMixesDepthAndImpactIn() {
        var role = Api.create(PATH, Map.of("title", "Clerk", "aiDepth", "reviews", "impactOnQuality", 3));
        for (var i = 0; i < 2; i++) activity(role, 5.0, 1.0);
        activity(role, 2.0, 0.0);

        // exposure (5 + 5) / 12; depth 3/5; impact 3/3: 100 × (0.5 × 0.8333 + 0.2 × 0.6 + 0.3 × 1)
        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then().body("relevance.score", equalTo(83.7f));
    }

    @Test
    void saysWhyThereIsNoScoreInsteadOfZero() {
        var role = Api.create(PATH, Map.of("title", "Clerk", "aiDepth", "shapes"));
        activity(role, 3.0, 0.5);

        Api.as(User.LENA).get(PATH + "/" + role.get("id")).then()
                .body("relevance.score", nullValue())
                .body("relevance.reason", equalTo("Needs at least 3 activities with an AI exposure and has 1."));
    }

    @Test
    void ranksScoredRolesFirst() {
        Api.create(PATH, Map.of("title", "Unscored"));
        scoreThreeActivities(Api.create(PATH, Map.of("title", "Scored")));

        Api.list(PATH + "?sort=-relevance").body("items.title", contains("Scored", "Unscored"));
        Api.as(User.ANA).get(PATH + "/relevance-formula").then().statusCode(200)
                .body("minimumScoredActivities", equalTo(3))
                .body("formula", startsWith("100 × (0.5 × exposure + 0.2 × depth + 0.3 × impact) ÷"));
    }

    @Test
    void readsEveryRoleOncePageByPage() {
        for (var i = 0; i < 23; i++) Api.create(PATH, Map.of("title", "Role " + i % 5));
        for (var sort : List.of("title", "-title", "updatedAt", "-updatedAt", "relevance", "-relevance")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = Api.as(User.LENA).queryParam("limit", 4).queryParam("sort", sort);
                if (cursor != null) request.queryParam("cursor", cursor);
                var page = request.get(PATH).then().statusCode(200).body("total", equalTo(23)).extract().jsonPath();
                seen.addAll(page.getList("items.id"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    void filtersByEverythingAListCanBeFilteredBy() {
        var group = Api.create("/api/v1/role-groups", Map.of("name", "Claims"));
        Api.create(PATH, Map.of(
                "title", "Clerk", "groupId", group.get("id"), "level", "Senior", "aiDepth", "uses", "track", "general",
                "changeHorizon", "near", "source", "hr"));
        Api.create(PATH, Map.of("title", "Other"));

        for (var filter : List.of(
                "groupId=" + group.get("id"), "level=Senior", "aiDepth=uses", "track=general", "changeHorizon=near", "source=hr", "q=cle")) {
            Api.list(PATH + "?" + filter).body("items.title", contains("Clerk")).body("total", equalTo(1));
        }
        Api.list(PATH + "?updatedSince=2100-01-01T00:00:00Z").body("items", empty());
        Api.list(PATH + "/facets").body("levels", contains("Senior")).body("sources", contains("hr", "local"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "limit=0", "limit=201", "limit=ten", "sort=colour", "cursor=nonsense", "aiDepth=often", "groupId=7", "updatedSince=yesterday"
    })
    void answersABadParameterWithAProblemThatNamesIt(String query) {
        Api.as(User.LENA).get(PATH + "?" + query).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].parameter", equalTo(query.substring(0, query.indexOf('='))))
                .body("requestId", notNullValue());
    }

    @Test
    void pointsAtEveryValueThatIsNotAllowed() {
        var input = new HashMap<String, Object>(Map.of("title", " ", "impactOnSpeed", 9, "otherTitles", List.of("ok", "a|b")));

        Api.as(User.LENA).body(input).post(PATH).then()
                .statusCode(400)
                .body("type", equalTo("urn:upskill:problem:invalid-input"))
                .body("violations.pointer", hasItem("/title"))
                .body("violations.pointer", hasItem("/impactOnSpeed"))
                .body("violations.pointer", hasItem("/otherTitles/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "", "null", "[]", "7", "{\"title\": 7}", "{\"title\": \"x\", \"aiDepth\": \"often\"}", "{\"title\": \"x\", \"impactOnSpeed\": \"1\"}",
        "{\"title\": \"x\", \"impactOnSpeed\": 1.5}", "{\"title\": \"x\", \"colour\": 1}", "{\"title\": \"x\"} trailing", "{\"title\": null}"
    })
    void answersABadBodyWithA400AndWritesNothing(String body) {
        Api.as(User.LENA).body(body).post(PATH).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:upskill:problem:"));
        Api.list(PATH).body("total", equalTo(0));
    }

    @Test
    void refusesAGroupThatDoesNotExist() {
        Api.as(User.LENA).body(Map.of("title", "Clerk", "groupId", UUID.randomUUID())).post(PATH).then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/groupId"));
    }

    @Test
    void showsAnEmployeeNoRoleThatIsNotTheirs() {
        var role = Api.create(PATH, Map.of("title", "Clerk"));
        var address = PATH + "/" + role.get("id");

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        Api.as(User.ELI).get(address).then().statusCode(404).body("type", endsWith(":not-found"));
        Api.as(User.ELI).body(Map.of("title", "Mine")).post(PATH).then().statusCode(403);
        Api.as(User.ELI).header("If-Match", Api.etag(role)).delete(address).then().statusCode(403);
        Api.as(User.ANA).header("If-Match", Api.etag(role)).delete(address).then().statusCode(403);
        Api.nobody().get(address).then().statusCode(401);
    }

    @Test
    void answersAnUnknownAddressOrMethodOrFormatWithAProblem() {
        Api.as(User.LENA).get(PATH + "/nothing-like-an-id").then().statusCode(404).contentType("application/problem+json");
        Api.as(User.LENA).body("{}").patch(PATH).then().statusCode(405).contentType("application/problem+json");
        Api.as(User.LENA).contentType("text/plain").body("x").post(PATH).then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void keepsARoleThatHasActivities() {
        var role = Api.create(PATH, Map.of("title", "Clerk"));
        activity(role, 3.0, 0.5);

        Api.as(User.LENA).header("If-Match", Api.etag(role)).delete(PATH + "/" + role.get("id")).then().statusCode(409);
    }

    private static void scoreThreeActivities(Map<String, Object> role) {
        for (var i = 0; i < 3; i++) activity(role, null, 0.5);
    }

    private static void activity(Map<String, Object> role, Double importance, Double exposure) {
        var input = new HashMap<String, Object>();
        input.put("roleId", role.get("id"));
        input.put("title", "Drafts letters");
        input.put("importance", importance);
        input.put("aiExposure", exposure);
        Api.create("/api/v1/work-activities", input);
    }
}
