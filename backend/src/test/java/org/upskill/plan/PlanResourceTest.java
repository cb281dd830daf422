package org.upskill.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.rowIds;
import static org.upskill.plan.Fixture.rowNamed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanResourceTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void createsADraftWithItsAddressAndTag() {
        var created = Api.as(User.OMAR)
                .body(Map.of("roleId", fixture.role, "title", " Letters and amounts ", "source", "hr", "externalId", "0042"))
                .post(PATH).then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo("Letters and amounts"))
                .body("status", equalTo("draft"))
                .body("number", equalTo(1))
                .body("roleTitle", equalTo("Claims clerk"))
                .body("rows", empty())
                .body("events.action", contains("created"))
                .body("events.by", contains("omar"))
                .extract();

        Api.as(User.ANA).get(created.header("Location")).then()
                .statusCode(200)
                .body("id", equalTo(created.path("id")))
                .body("seriesId", equalTo(created.path("seriesId")))
                .body("externalId", equalTo("0042"));
    }

    @Test
    void replacesTitleAndRowsAndClearsWhatAPutLeavesOut() {
        var plan = fixture.plan(fixture.row());
        var rowId = rowIds(plan).getFirst();

        Api.as(User.LENA).header("If-Match", Api.etag(plan))
                .body(Map.of("title", "Amounts", "rows", List.of(Map.of("id", rowId, "activity", " Answers the phone ", "goodUse", "  "))))
                .put(address(plan)).then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Amounts"))
                .body("rows.id", contains(rowId))
                .body("rows[0].activity", equalTo("Answers the phone"))
                .body("rows[0].activityId", nullValue())
                .body("rows[0].goodUse", nullValue())
                .body("rows[0].howBuilt", empty());
        Api.list(PATH + "?q=amounts").body("total", equalTo(1));
    }

    @Test
    void deletesADraftWithItsRowsAndHistory() {
        var plan = fixture.plan(fixture.row());

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(204);

        Api.as(User.LENA).get(address(plan)).then().statusCode(404);
        Api.list(PATH).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "", "null", "[]", "{\"title\": \"x\"}", "{\"title\": \"x\", \"rows\": null}", "{\"title\": \"x\", \"rows\": [null]}",
        "{\"title\": \"x\", \"rows\": {}}", "{\"title\": \" \", \"rows\": []}", "{\"title\": \"x\", \"rows\": [], \"status\": \"published\"}",
        "{\"title\": \"x\", \"rows\": [{\"practicePer\": \"year\"}]}", "{\"title\": \"x\", \"rows\": [{\"practiceTimes\": \"2\"}]}",
        "{\"title\": \"x\", \"rows\": [{\"howBuilt\": [{\"type\": \"course\"}]}]}", "{\"title\": \"x\", \"rows\": [{\"howBuilt\": [null]}]}",
        "{\"title\": \"x\", \"rows\": [{\"skillId\": \"7\"}]}", "{\"title\": \"x\", \"rows\": [{\"complete\": true}]}"
    })
    void answersABadBodyWithA400AndWritesNothing(String body) {
        var plan = fixture.plan(rowNamed("One"));

        Api.as(User.LENA).header("If-Match", Api.etag(plan)).body(body).put(address(plan)).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:upskill:problem:"))
                .body("requestId", notNullValue());
        Api.as(User.LENA).get(address(plan)).then().body("version", equalTo(0)).body("rows.activity", contains("One"));
    }

    @Test
    void keepsPlansWithTheSameTitleApartByTheirKeys() {
        var input = Map.of("roleId", fixture.role, "title", "Letters");
        Api.create(PATH, input);
        Api.create(PATH, input);
        var keyed = Map.of("roleId", fixture.role, "title", "Letters", "externalId", "letters");

        Api.as(User.LENA).body(keyed).post(PATH).then().statusCode(409).body("type", endsWith(":already-exists"));
        Api.list(PATH).body("total", equalTo(2));
    }

    @Test
    void showsAnEmployeeNoPlanAndLetsNobodyElseWriteOne() {
        var plan = fixture.plan();

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        Api.as(User.ELI).get(address(plan)).then().statusCode(404).body("type", endsWith(":not-found"));
        Api.nobody().get(address(plan)).then().statusCode(401);
        for (var user : List.of(User.ELI, User.ANA, User.HRIS)) {
            Api.as(user).body(Map.of("roleId", fixture.role, "title", "Mine")).post(PATH).then().statusCode(403);
            Api.as(user).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(403);
            Api.as(user).header("If-Match", Api.etag(plan)).post(address(plan) + "/submit").then().statusCode(403);
        }
    }

    @Test
    void keepsWhatPlansName() {
        var free = Fixture.activityOf(fixture.role, "Answers the phone");
        fixture.plan(fixture.row());

        for (var kept : List.of("skills/" + fixture.skill, "work-activities/" + fixture.activity)) {
            delete("/api/v1/" + kept).statusCode(409).body("type", equalTo("urn:upskill:problem:in-use"));
        }
        delete("/api/v1/work-activities/" + free).statusCode(204);
        Api.list(PATH).body("total", equalTo(1));
    }

    @Test
    void keepsARoleThatHasAPlan() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Lawyer"));
        var plan = Api.create(PATH, Map.of("roleId", role.get("id"), "title", "Contracts"));

        delete("/api/v1/roles/" + role.get("id")).statusCode(409);
        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(204);
        delete("/api/v1/roles/" + role.get("id")).statusCode(204);
    }

    private static ValidatableResponse delete(String address) {
        var tag = Api.as(User.LENA).get(address).header("ETag");
        return Api.as(User.LENA).header("If-Match", tag).delete(address).then();
    }
}
