package org.upskill.skill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class SkillVersionResourceTest {
    private static final String FIRST = "Checks figures in AI drafts against the ledger before sending";
    private static final String SECOND = "Checks every figure in AI drafts against the ledger before sending";

    private Map<String, Object> skill;
    private String address;

    @BeforeEach
    void publishTwoVersionsAndGoOnWriting() {
        skill = Api.create("/api/v1/skills", Map.of("statement", FIRST, "need", "Trust", "example", "Ticks in the margin"));
        address = "/api/v1/skills/" + skill.get("id");
        write("publish", Map.of());
        edit(Map.of("statement", SECOND, "need", "Trust", "level1", "Asks first"));
        write("publish", Map.of("note", "Every figure, not some"));
        edit(Map.of("statement", SECOND, "need", "Reviewing output", "level1", "Asks first"));
    }

    @Test
    void readsOneVersion() {
        Api.list(address + "/versions/1").body("number", equalTo(1)).body("statement", equalTo(FIRST)).body("note", nullValue());
        Api.list(address + "/versions/2").body("statement", equalTo(SECOND)).body("need", equalTo("Trust"));
        for (var number : List.of("3", "0", "x")) Api.as(User.LENA).get(address + "/versions/" + number).then().statusCode(404);
        Api.as(User.ELI).get(address + "/versions/1").then().statusCode(404);
    }

    @Test
    void saysWhatChangedFromOneVersionToAnother() {
        Api.list(address + "/diff?from=1&to=2")
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("note", equalTo("Every figure, not some"))
                .body("fields.field", contains("statement", "level1", "example"))
                .body("fields[0].before", equalTo(FIRST))
                .body("fields[0].after", equalTo(SECOND))
                .body("fields[1].before", nullValue())
                .body("fields[2].after", nullValue());
        Api.list(address + "/diff?from=2&to=1").body("fields[0].after", equalTo(FIRST));
        Api.list(address + "/diff?from=2&to=2").body("fields", empty());
    }

    @Test
    void saysWhatTheDraftChanges() {
        Api.list(address + "/diff?from=2&to=draft")
                .body("to", nullValue())
                .body("fields.field", contains("need"))
                .body("fields.after", contains("Reviewing output"));
    }

    @Test
    void refusesToCompareWhatIsNoVersion() {
        for (var query : List.of("", "?from=1", "?from=x&to=2", "?from=1&to=x", "?to=draft")) {
            Api.as(User.ANA).get(address + "/diff" + query).then().statusCode(400);
        }
        Api.as(User.ANA).get(address + "/diff?from=1&to=9").then().statusCode(404);
        Api.as(User.ELI).get(address + "/diff?from=1&to=2").then().statusCode(404);
    }

    private void edit(Map<String, Object> input) {
        skill = Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(new HashMap<>(input)).put(address).then()
                .statusCode(200).extract().jsonPath().getMap("$");
    }

    private void write(String command, Map<String, Object> input) {
        skill = Api.as(User.LENA).header("If-Match", Api.etag(skill)).body(input).post(address + "/" + command).then()
                .statusCode(200).extract().jsonPath().getMap("$");
    }
}
