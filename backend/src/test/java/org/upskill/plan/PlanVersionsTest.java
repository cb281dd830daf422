package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.attempt;
import static org.upskill.plan.Fixture.command;
import static org.upskill.plan.Fixture.newDraft;
import static org.upskill.plan.Fixture.publish;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.read;
import static org.upskill.plan.Fixture.rowNamed;
import static org.upskill.plan.Fixture.rowsOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanVersionsTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void opensTheNextVersionAsADraftThatSaysTheSame() {
        var published = fixture.publishedPlan(fixture.row(), fixture.row());

        var created = Api.as(User.OMAR).body("{}").post(address(published) + "/new-draft").then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", not(equalTo(published.get("id"))))
                .body("seriesId", equalTo(published.get("seriesId")))
                .body("externalId", equalTo(published.get("externalId")))
                .body("number", equalTo(2))
                .body("status", equalTo("draft"))
                .body("title", equalTo("Letters"))
                .body("completeRows", equalTo(2))
                .body("rows.externalId", equalTo(rowsOf(published).stream().map(row -> row.get("externalId")).toList()))
                .body("rows.id", not(equalTo(Fixture.rowIds(published))))
                .body("rows[0].howBuilt.title", contains("Amount, clause, date"))
                .body("events.action", contains("created"))
                .body("events.by", contains("omar"))
                .extract();

        Api.as(User.LENA).get(created.header("Location")).then().statusCode(200).body("number", equalTo(2));
        assertThat(read(published)).isEqualTo(published);
    }

    @Test
    void leadsToTheDraftThatIsOpenAlreadyInsteadOfMakingASecond() {
        var published = fixture.publishedPlan(fixture.row());
        var draft = newDraft(published);

        attempt(published, "new-draft").statusCode(409)
                .body("type", equalTo("urn:upskill:problem:wrong-state"))
                .body("link", equalTo(address(draft)));
        attempt(command(draft, "submit"), "new-draft").statusCode(409);
        Api.list(PATH).body("total", equalTo(2));
    }

    @Test
    void opensOneDraftForManyWhoAskAtTheSameTime() {
        var published = fixture.publishedPlan(fixture.row());

        var answers = IntStream.range(0, 6).parallel()
                .map(writer -> attempt(published, "new-draft").extract().statusCode()).boxed().sorted().toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void supersedesTheFormerVersionWhenTheNextIsPublished() {
        var first = fixture.publishedPlan(fixture.row());
        var second = newDraft(first);
        Api.as(User.LENA).get(address(first)).then().body("status", equalTo("published"));

        publish(second);

        Api.as(User.LENA).get(address(first)).then()
                .body("status", equalTo("superseded"))
                .body("events.action", contains("created", "submitted", "published", "superseded"))
                .body("rows", equalTo(first.get("rows")));
        put(read(first), List.of()).statusCode(409);
        for (var command : List.of("submit", "publish", "return", "retire", "reinstate")) attempt(read(first), command).statusCode(409);
    }

    @Test
    void listsTheVersionsOfAPlanTheNewestFirst() {
        var first = fixture.publishedPlan(fixture.row());
        var second = publish(newDraft(first));
        var third = newDraft(second);
        fixture.plan();

        Api.list(address(first) + "/versions")
                .body("items.number", contains(3, 2, 1))
                .body("items.status", contains("draft", "published", "superseded"))
                .body("total", equalTo(3));
        var page = Api.list(address(third) + "/versions?limit=2").body("items.number", contains(3, 2)).extract().jsonPath();
        Api.list(address(third) + "/versions?limit=2&cursor=" + page.getString("nextCursor"))
                .body("items.number", contains(1)).body("nextCursor", nullValue());
        Api.as(User.LENA).get(address(first) + "/versions?sort=title").then().statusCode(400);
        Api.as(User.ELI).get(address(first) + "/versions").then().statusCode(404);
    }

    @Test
    void leavesSupersededVersionsOutOfTheListUntilTheyAreAskedFor() {
        publish(newDraft(fixture.publishedPlan(fixture.row())));

        Api.list(PATH).body("items.number", contains(2));
        Api.list(PATH + "?superseded=true").body("items.number", containsInAnyOrder(1, 2));
        Api.list(PATH + "?status=superseded").body("items.number", contains(1));
    }

    @Test
    void goesBackToAnEarlierVersionByANewDraftOfIt() {
        var first = fixture.publishedPlan(fixture.row());
        var second = newDraft(first);
        var emptied = fixture.row();
        emptied.put("goodUse", "Nothing is missing");
        publish(put(second, List.of(emptied)).statusCode(200).extract().jsonPath().getMap("$"));

        Api.as(User.OMAR).body("{}").post(address(first) + "/new-draft").then().statusCode(201)
                .body("number", equalTo(3))
                .body("rows.goodUse", contains("Every figure carries its source"));
    }

    @Test
    void opensADraftOfWhatWasPublishedOnly() {
        attempt(fixture.plan(), "new-draft").statusCode(409);
        attempt(command(fixture.plan(), "submit"), "new-draft").statusCode(409);
    }

    @Test
    void takesTheNumberOfADraftThatWasDiscardedAgain() {
        var first = fixture.publishedPlan(fixture.row());
        var draft = newDraft(first);
        Api.as(User.LENA).header("If-Match", Api.etag(draft)).delete(address(draft)).then().statusCode(204);

        assertThat(newDraft(first)).containsEntry("number", 2);
    }

    @Test
    void refusesTwoRowsUnderOneExternalId() {
        var rows = List.of(Map.of("externalId", "a"), Map.of("externalId", "b"), Map.of("externalId", "a"));

        put(fixture.plan(), rows).statusCode(400).body("violations.pointer", contains("/rows/2/externalId"));
    }

    @Test
    void keepsTheExternalIdOfARowThatLeavesItOut() {
        var plan = fixture.plan(Map.of("externalId", "letters-1", "activity", "Drafts"));
        var id = Fixture.rowIds(plan).getFirst();

        put(plan, List.of(Fixture.row(id, "Writes"), rowNamed("New"))).statusCode(200)
                .body("rows[0].externalId", equalTo("letters-1"))
                .body("rows[1].externalId", equalTo(rowIdAt(plan, 1)));
    }

    private static Object rowIdAt(Map<String, Object> plan, int index) {
        return Fixture.rowIds(read(plan)).get(index);
    }
}
