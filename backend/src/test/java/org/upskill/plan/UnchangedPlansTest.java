package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Whatever becomes of a role, a skill or an activity: a plan that was published stays word for word, and was named before. */
@QuarkusTest
class UnchangedPlansTest {
    private static final List<String> COLLECTIONS = List.of("roles", "skills", "work-activities");

    private final List<Map<String, Object>> plans = new ArrayList<>();

    private Fixture given;
    private String survivor;
    private Map<String, String> before;

    @BeforeEach
    void publishPlansInEveryStateThatNeverChanges() {
        given = new Fixture();
        survivor = (String) Api.create("/api/v1/roles", Map.of("title", "Claims handler")).get("id");
        Fixture.activityOf(survivor, Fixture.ACTIVITY);
        Api.create("/api/v1/skill-targets", Map.of("roleId", given.role, "skillId", given.skill, "targetLevel", 3));
        Api.create("/api/v1/skill-targets", Map.of("roleId", survivor, "skillId", given.skill, "targetLevel", 1));
        var first = given.publishedPlan(given.row());
        plans.addAll(List.of(first, Fixture.publish(Fixture.newDraft(first)), Fixture.command(given.publishedPlan(given.row()), "retire")));
        before = Shown.of(plans);
    }

    static Stream<Arguments> deeds() {
        return COLLECTIONS.stream().flatMap(collection -> Stream.of("edit", "archive", "merge", "delete").map(deed -> Arguments.of(collection, deed)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void areNamedBeforeTheDeedWithWhatItDoesToThem(String collection, String deed) {
        given.plan(given.row());

        var uses = Api.list(address(collection) + "/uses?deed=" + deed).extract().jsonPath();

        var effect = deed.equals("delete") ? "refuses" : "unchanged";
        for (var plan : plans) {
            assertThat(uses.getString("items.find { it.recordId == '" + plan.get("id") + "' }.effect")).as("%s", plan.get("id")).isEqualTo(effect);
        }
        for (var state : List.of("published", "superseded", "retired")) {
            assertThat(uses.getInt("counts.find { it.kind == 'plan' && it.state == '" + state + "' }.count")).as(state).isEqualTo(1);
            assertThat(uses.getString("counts.find { it.kind == 'plan' && it.state == '" + state + "' }.effect")).as(state).isEqualTo(effect);
        }
        assertThat(uses.getString("counts.find { it.kind == 'plan' && it.state == 'draft' }.effect")).isNotEqualTo("unchanged");
    }

    @ParameterizedTest
    @CsvSource({"roles", "skills", "work-activities"})
    void surviveThatWhatTheyNameIsArchivedRestoredAndNotDeleted(String collection) {
        for (var step : List.of("archive", "restore", "archive")) command(collection, step).statusCode(200);
        unchanged();

        Api.as(User.LENA).header("If-Match", tag(address(collection))).delete(address(collection)).then().statusCode(409);
        unchanged();
    }

    @Test
    void surviveNewWordsAndNewPlacesOfWhatTheyName() {
        Fixture.change(address("roles"), Map.of("title", "Claims writer", "description", "Writes"));
        unchanged();
        Fixture.change(address("work-activities"), Map.of("roleId", given.role, "title", "Writes letters", "importance", 5));
        unchanged();
        Fixture.change(address("skills"), Map.of("statement", "Removes customer names from every claim letter before pasting it into an AI chat"));
        unchanged();
        Fixture.publishSkill(given.skill);
        unchanged();
    }

    @Test
    void surviveOtherAndFewerTargets() {
        var target = Api.list("/api/v1/skill-targets?roleId=" + given.role).extract().jsonPath().getString("items[0].id");
        var address = "/api/v1/skill-targets/" + target;
        Fixture.change(address, Map.of("roleId", given.role, "skillId", given.skill, "targetLevel", 1));
        unchanged();
        Api.as(User.LENA).header("If-Match", tag(address)).delete(address).then().statusCode(204);
        unchanged();
    }

    @Test
    void surviveThatTheirRoleIsMergedIntoAnotherAndComesBack() {
        command("roles", "merge", Map.of("intoId", survivor)).statusCode(200);
        unchanged();
        for (var collection : COLLECTIONS) {
            Api.as(User.LENA).header("If-Match", tag(address(collection))).delete(address(collection)).then().statusCode(409);
        }
        unchanged();

        command("roles", "undo-merge").statusCode(200);
        unchanged();
    }

    @Test
    void surviveThatAnotherRoleIsMergedIntoTheirs() {
        var other = "/api/v1/roles/" + survivor;
        Api.as(User.LENA).header("If-Match", tag(other)).body(Map.of("intoId", given.role)).post(other + "/merge").then().statusCode(200);
        unchanged();
        Fixture.change(address("roles"), Map.of("title", "Claims writer"));
        unchanged();
    }

    @ParameterizedTest
    @CsvSource({
        "roles, externalId;title, claims-clerk;Claims writer",
        "skills, externalId;statement, checks-every-figure-of-an-ai-drafted-claim-letter-against-the-policy-before-send;Writes letters to customers by hand",
        "work-activities, externalId;roleExternalId;title, drafts-claim-letters;claims-clerk;Writes letters"
    })
    void surviveTheImportOfOtherWords(String kind, String header, String row) {
        var key = row.substring(0, row.indexOf(';'));
        assertThat(Api.as(User.LENA).get(address(kind)).jsonPath().getString("externalId")).isEqualTo(key);

        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "file.csv", (header + "\n" + row + "\n").getBytes())
                .post("/api/v1/imports?apply=auto&kind=" + kind).then().statusCode(202).extract().jsonPath().getString("id");

        var status = "validating";
        while (List.of("validating", "ready", "applying").contains(status)) status = Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status");
        assertThat(Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getInt("counts.changed")).isEqualTo(1);
        unchanged();
    }

    private void unchanged() {
        assertThat(Shown.of(plans)).isEqualTo(before);
    }

    private ValidatableResponse command(String collection, String command) {
        return command(collection, command, Map.of());
    }

    private ValidatableResponse command(String collection, String command, Map<String, ?> body) {
        return Api.as(User.OMAR).header("If-Match", tag(address(collection))).body(body).post(address(collection) + "/" + command).then();
    }

    private String address(String collection) {
        return "/api/v1/" + collection + "/" + switch (collection) {
            case "roles" -> given.role;
            case "skills" -> given.skill;
            default -> given.activity;
        };
    }

    private static String tag(String address) {
        return Api.as(User.LENA).get(address).header("ETag");
    }
}
