package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanBatchTest {
    private Fixture given;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        given = new Fixture();
    }

    @Test
    void retiresManyForOneReasonAndTakesThemBack() {
        var first = given.publishedPlan(given.row());
        var second = given.publishedPlan(given.row());

        retire(first.get("id"), second.get("id")).statusCode(200).body("items.status", contains(200, 200));

        Api.as(User.LENA).get(address(first)).then()
                .body("status", equalTo("retired"))
                .body("events[-1].comment", equalTo("The letters are gone"))
                .body("events[-1].by", equalTo("omar"))
                .body("rows", equalTo(first.get("rows")));

        batch("reinstate", Map.of("ids", List.of(first.get("id"), second.get("id")))).statusCode(200);
        Api.list(PATH + "?status=published").body("total", equalTo(2));
    }

    @Test
    void leavesAloneWhatIsNotPublishedAndSaysWhy() {
        var published = given.publishedPlan(given.row());
        var draft = given.plan(given.row());
        var unknown = UUID.randomUUID();

        retire(published.get("id"), draft.get("id"), unknown).statusCode(207).body("items.status", contains(200, 409, 404));
        retire(draft.get("id")).statusCode(422).body("items[0].problem.detail", equalTo("Only a published plan can be retired."));
        Api.as(User.LENA).get(address(draft)).then().body("status", equalTo("draft")).body("version", equalTo(draft.get("version")));
    }

    @Test
    void takesNothingBackThatALaterVersionHasTakenThePlaceOf() {
        var first = given.publishedPlan(given.row());
        retire(first.get("id")).statusCode(200);
        Fixture.publish(Fixture.newDraft(first));

        batch("reinstate", Map.of("ids", List.of(first.get("id")))).statusCode(422)
                .body("items[0].problem.detail", equalTo("Version 2 is published in its place."));
        Api.as(User.LENA).get(address(first)).then().body("status", equalTo("retired"));
    }

    @Test
    void wantsAReason() {
        var plan = given.publishedPlan(given.row());

        batch("retire", Map.of("ids", List.of(plan.get("id")), "reason", " ")).statusCode(400).body("violations.pointer", contains("/reason"));
        Api.as(User.LENA).get(address(plan)).then().body("status", equalTo("published"));
    }

    private static ValidatableResponse retire(Object... ids) {
        return batch("retire", Map.of("ids", List.of(ids), "reason", "The letters are gone"));
    }

    private static ValidatableResponse batch(String command, Map<String, ?> input) {
        return Api.as(User.OMAR).body(input).post(PATH + "/batch/" + command).then();
    }
}
