package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.attempt;
import static org.upskill.plan.Fixture.command;
import static org.upskill.plan.Fixture.newDraft;
import static org.upskill.plan.Fixture.publish;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanRetirementTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void takesAPlanOutOfUseAndBackWithoutChangingWhatItSays() {
        var published = fixture.publishedPlan(fixture.row());

        var retired = command(published, "retire");
        Api.as(User.LENA).get(address(retired)).then()
                .body("status", equalTo("retired"))
                .body("events.action", contains("created", "submitted", "published", "retired"))
                .body("events[3].comment", equalTo("The letters are gone"))
                .body("rows", equalTo(published.get("rows")))
                .body("roleTitle", equalTo("Claims clerk"));
        Api.list(PATH + "?status=retired").body("total", equalTo(1));
        Api.list(PATH).body("items.status", contains("retired"));

        attempt(retired, "reinstate").statusCode(200)
                .body("status", equalTo("published"))
                .body("events[4].action", equalTo("reinstated"))
                .body("rows", equalTo(published.get("rows")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "{\"reason\": \" \"}", "{\"reason\": 7}"})
    void retiresNoPlanWithoutSayingWhy(String body) {
        var plan = fixture.publishedPlan(fixture.row());

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).body(body).post(address(plan) + "/retire").then().statusCode(400);
    }

    @Test
    void retiresWhatIsPublishedAndReinstatesWhatIsRetired() {
        attempt(fixture.plan(fixture.row()), "retire").statusCode(409);
        attempt(fixture.plan(fixture.row()), "reinstate").statusCode(409);
        var published = fixture.publishedPlan(fixture.row());
        attempt(published, "reinstate").statusCode(409);
        var retired = command(published, "retire");
        attempt(published, "retire").statusCode(412);
        attempt(retired, "retire").statusCode(409);
        for (var command : new String[] {"retire", "reinstate"}) {
            Api.as(User.LENA).body("{\"reason\": \"Why\"}").post(address(retired) + "/" + command).then().statusCode(428);
        }
    }

    @Test
    void takesNoVersionBackWhoseSuccessorIsPublished() {
        var retired = command(fixture.publishedPlan(fixture.row()), "retire");
        publish(newDraft(retired));

        attempt(retired, "reinstate").statusCode(409).body("detail", containsString("Version 2"));
        Api.as(User.LENA).get(address(retired)).then().body("status", equalTo("retired"));
    }
}
