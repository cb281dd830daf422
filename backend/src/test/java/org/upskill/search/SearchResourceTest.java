package org.upskill.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

@QuarkusTest
class SearchResourceTest {
    @Test
    void findsEveryKindWithWhatItIsCalledAndWhereItLives() {
        var group = idOf(Api.create("/api/v1/role-groups", Map.of("name", "Claims")));
        var role = idOf(Api.create("/api/v1/roles", Map.of("title", "Claims clerk", "groupId", group, "level", "Senior")));
        var activity = idOf(Api.create("/api/v1/work-activities", Map.of("title", "Settles claims", "roleId", role)));
        var skill = idOf(Api.create("/api/v1/skills", Map.of("statement", "Checks claims letters", "need", "Careful review")));
        var plan = idOf(Api.create("/api/v1/plans", Map.of("title", "Claims with AI", "roleId", role, "rows", List.of())));

        find("q=claims")
                .body("items.kind", contains("role", "role-group", "plan", "skill", "work-activity"))
                .body("items.recordId", contains(role, group, plan, skill, activity))
                .body("items.label", contains("Claims clerk", "Claims", "Claims with AI", "Checks claims letters", "Settles claims"))
                .body("items.detail", contains("Senior", null, "v1", "Careful review", null))
                .body("items.state", contains(null, null, "draft", "draft", null))
                .body("items[0].parent", equalTo(Map.of("kind", "role-group", "recordId", group, "label", "Claims")))
                .body("items[1].parent", nullValue())
                .body("items[2].parent.recordId", equalTo(role))
                .body("items[4].parent.label", equalTo("Claims clerk"));
    }

    @Test
    void putsLabelsThatStartSoFirstThenWholeWordsThenBeginnings() {
        roles("Senior manager", "Project management lead", "Management trainee", "Head of man power", "Manager");

        find("q=manager").body("items.label", contains("Manager", "Senior manager"));
        find("q=man").body(
                "items.label",
                contains("Management trainee", "Manager", "Head of man power", "Project management lead", "Senior manager"));
    }

    @Test
    void wantsEveryWordInAnyOrder() {
        roles("Nurse manager", "Nurse", "Manager of nursing homes");

        find("q=man nurs").body("items.label", contains("Manager of nursing homes", "Nurse manager"));
        find("q=nurse xylo").body("items", empty());
    }

    @Test
    void readsPastCaseAccentsAndSigns() {
        roles("Café Göteborg / C++ developer");

        for (var text : List.of("cafe", "GOTEBORG", "c%2B%2B", "caf%C3%A9 g")) find("q=" + text).body("items", hasSize(1));
    }

    @Test
    void findsByTheExternalId() {
        Api.create("/api/v1/roles", Map.of("title", "Chief executive", "source", "onet", "externalId", "11-1011.00"));

        find("q=11-1011.00").body("items.label", contains("Chief executive"));
        find("q=1011").body("items.label", contains("Chief executive"));
    }

    @Test
    void looksAmongTheKindsAskedForAndStopsAtTheLimitOfEach() {
        roles("Tester one", "Tester two", "Tester three");
        Api.create("/api/v1/role-groups", Map.of("name", "Testers"));

        find("q=test&kinds=role-group").body("items.label", contains("Testers"));
        find("q=test&limit=2").body("items.label", contains("Tester one", "Tester three", "Testers"));
        find("q=test&kinds=role&kinds=skill&limit=1").body("items.label", contains("Tester one"));
    }

    @Test
    void leavesArchivedRecordsOutUnlessAskedFor() {
        roles("Clerk of today");
        var former = Api.create("/api/v1/roles", Map.of("title", "Clerk of yesterday"));
        Api.as(User.LENA).header("If-Match", Api.etag(former)).post("/api/v1/roles/" + former.get("id") + "/archive").then().statusCode(200);

        find("q=clerk").body("items.label", contains("Clerk of today"));
        find("q=yesterday").body("items", empty());
        find("q=clerk&archived=true").body("items.label", contains("Clerk of yesterday")).body("items.state", contains("archived"));
        find("q=clerk&archived=any").body("items.label", contains("Clerk of today", "Clerk of yesterday"));
    }

    @Test
    void findsNothingWithoutALetter() {
        roles("Clerk");

        for (var query : List.of("limit=3", "q=", "q=%20", "q=%2B%2B", "q=%25", "q=_")) find(query).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=51", "limit=x", "kinds=unicorn"})
    void answersABadParameterWithAProblemThatNamesIt(String query) {
        Api.as(User.LENA).get("/api/v1/search?q=a&" + query).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void refusesATextThatNobodyTypes() {
        Api.as(User.LENA).get("/api/v1/search?q=" + "a".repeat(201)).then().statusCode(400);
        find("q=" + "a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k").body("items", empty());
    }

    @Test
    void showsEmployeesNothing() {
        roles("Clerk");

        Api.as(User.ELI).get("/api/v1/search?q=clerk").then().statusCode(200).body("items", empty());
    }

    @Test
    void asksTheDatabaseAsOftenForManyHitsAsForOne() {
        roles("Clerk");
        var forOne = Statements.toRead("/api/v1/search?q=clerk");
        roles("Clerk of works", "Clerk of claims", "Chief clerk", "Clerkship");

        assertThat(Statements.toRead("/api/v1/search?q=clerk")).isEqualTo(forOne);
        assertThat(forOne).isLessThanOrEqualTo(6);
    }

    private static ValidatableResponse find(String query) {
        return Api.as(User.ANA).urlEncodingEnabled(false).get("/api/v1/search?" + query.replace(" ", "%20")).then().statusCode(200);
    }

    private static void roles(String... titles) {
        for (var title : titles) Api.create("/api/v1/roles", Map.of("title", title));
    }

    private static String idOf(Map<String, Object> record) {
        return (String) record.get("id");
    }
}
