package org.upskill.priority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PriorityStatesTest {

    @ParameterizedTest
    @CsvSource({
        "'',activate,active", "'',retire,retired", "activate,achieve,achieved", "activate,retire,retired", "activate,reopen,draft",
        "activate achieve,activate,active", "activate achieve,reopen,draft", "retire,activate,active", "retire,reopen,draft"
    })
    void leadsFromStateToState(String before, String command, String status) {
        var made = Fixture.priority();
        for (var earlier : before.split(" ")) if (!earlier.isEmpty()) Fixture.command(made, earlier).statusCode(200);

        Fixture.command(made, command).statusCode(200).body("status", equalTo(status)).body("events[-1].by", equalTo("omar"));
    }

    @ParameterizedTest
    @CsvSource({"'',achieve", "'',reopen", "activate,activate", "retire,achieve", "retire,retire", "activate achieve,retire", "activate achieve,achieve"})
    void refusesWhatTheStateDoesNotAllow(String before, String command) {
        var made = Fixture.priority();
        for (var earlier : before.split(" ")) if (!earlier.isEmpty()) Fixture.command(made, earlier).statusCode(200);

        Fixture.command(made, command).statusCode(409);
    }

    @Test
    void keepsWhoDidWhatAndWhy() {
        var made = Fixture.priority();
        Fixture.command(made, "activate").statusCode(200);
        Api.as(User.LENA).header("If-Match", Fixture.tagOf(Fixture.address(made))).body(Map.of("comment", "Sold the business")).post(Fixture.address(made) + "/retire").then()
                .statusCode(200)
                .body("events.action", contains("created", "activated", "retired"))
                .body("events.by", contains("lena", "omar", "lena"))
                .body("events[2].comment", equalTo("Sold the business"));
    }

    @Test
    void refusesACommandFromAStaleRead() {
        var made = Fixture.priority();
        Fixture.command(made, "activate").statusCode(200);
        Api.as(User.LENA).header("If-Match", Api.etag(made)).post(Fixture.address(made) + "/retire").then().statusCode(412);
        Api.as(User.LENA).post(Fixture.address(made) + "/retire").then().statusCode(428);
    }

    @Test
    void refusesToActivateWithAnUnansweredFindingAndListsAll() {
        var made = Fixture.priority(Map.of("title", Fixture.FLAGGED, "description", "Everybody knows how to use AI."));
        Fixture.measure(made, Map.of());
        Fixture.measure(made, Map.of("name", "Workshop attendance", "unit", "certificates"));

        Fixture.command(made, "activate")
                .statusCode(422)
                .body("type", equalTo("urn:upskill:problem:unanswered-findings"))
                .body("violations.pointer", contains("/title", "/description", "/measures/1/name", "/measures/1/unit"))
                .body("violations.code", contains("completion", "state-of-mind", "attendance", "nothing-else"));
        Api.list(Fixture.address(made)).body("status", equalTo("draft")).body("events", hasSize(1));
    }

    @Test
    void activatesOnceEveryFindingIsRewordedOrWaived() {
        var made = Fixture.priority(Map.of("title", Fixture.FLAGGED));
        var measure = Fixture.measure(made, Map.of("name", "Workshop attendance"));
        Api.as(User.OMAR).body(Map.of("rule", "attendance", "words", "workshop  ATTENDANCE", "reason", "We sell workshops"))
                .post(Fixture.MEASURES + "/" + measure.get("id") + "/waivers").then().statusCode(201);
        Fixture.command(made, "activate").statusCode(422).body("violations.pointer", contains("/title"));
        Fixture.put(Fixture.address(made), Map.of("title", Fixture.TITLE)).statusCode(200).body("findings", empty());

        Fixture.command(made, "activate").statusCode(200).body("measures[0].waivers.reason", contains("We sell workshops"));
    }

    @Test
    void closesAPriorityToChangesUntilItIsReopened() {
        var made = Fixture.priority();
        var measure = Fixture.measure(made, Map.of());
        var address = Fixture.MEASURES + "/" + measure.get("id");
        Fixture.command(made, "retire").statusCode(200);

        Fixture.put(Fixture.address(made), Map.of("title", "New")).statusCode(409);
        Fixture.put(address, Fixture.measureInput(made, Map.of("name", "New"))).statusCode(409);
        Fixture.delete(address).statusCode(409);
        Fixture.delete(Fixture.address(made)).statusCode(409);
        Api.as(User.LENA).body(Fixture.measureInput(made, Map.of())).post(Fixture.MEASURES).then().statusCode(409);
        Fixture.point(measure, "2026-03-01", 8);
        Fixture.command(made, "reopen").statusCode(200);
        Fixture.put(Fixture.address(made), Map.of("title", "New")).statusCode(200);
    }

    @Test
    void withdrawsAWaiverAndRefusesOneThatMakesNoSense() {
        var made = Fixture.priority(Map.of("title", Fixture.FLAGGED));
        var path = Fixture.address(made) + "/waivers";
        var waiver = Map.of("rule", "completion", "words", "complete the prompt course", "reason", "It is what we sell");
        String id = Api.as(User.OMAR).body(waiver).post(path).then().statusCode(201).extract().path("id");
        Api.list(Fixture.PRIORITIES).body("items[0].openFindings", equalTo(0));

        Api.as(User.OMAR).body(waiver).post(path).then().statusCode(409);
        Api.as(User.OMAR).body(Map.of("rule", "nonsense", "words", "a", "reason", "b")).post(path).then().statusCode(400);
        Api.as(User.OMAR).delete(path + "/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(User.OMAR).delete(path + "/" + id).then().statusCode(204);
        Api.list(Fixture.PRIORITIES).body("items[0].openFindings", equalTo(1));
    }

    @Test
    void readsWhatSomebodyIsWritingAndLeavesOutWhatIsWaivedThere() {
        var made = Fixture.priority(Map.of("title", Fixture.FLAGGED));
        var draft = Map.of("field", "title", "text", "Half complete the prompt course, and offer an AI workshop");
        Api.as(User.ANA).body(draft).post(Fixture.PRIORITIES + "/guard").then()
                .statusCode(200)
                .body("findings.rule", containsInAnyOrder("completion", "training-offered"))
                .body("findings[0].field", equalTo("title"))
                .body("findings[0].start", equalTo(5));
        Api.as(User.OMAR).body(Map.of("rule", "completion", "words", "complete the prompt course", "reason", "Sold"))
                .post(Fixture.address(made) + "/waivers").then().statusCode(201);

        Api.as(User.ANA).body(Map.of("field", "title", "text", draft.get("text"), "priorityId", made.get("id"))).post(Fixture.PRIORITIES + "/guard").then()
                .body("findings.rule", contains("training-offered"));
        Api.list(Fixture.PRIORITIES + "/guard-rules").body("rules.rule", hasItems("completion", "unfilled-blank"));
        Api.as(User.ANA).body(Map.of("field", "title", "text", "")).post(Fixture.PRIORITIES + "/guard").then().statusCode(200).body("findings", equalTo(List.of()));
    }
}
