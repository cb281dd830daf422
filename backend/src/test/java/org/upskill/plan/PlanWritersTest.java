package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.upskill.plan.Fixture.PATH;
import static org.upskill.plan.Fixture.address;
import static org.upskill.plan.Fixture.put;
import static org.upskill.plan.Fixture.row;
import static org.upskill.plan.Fixture.rowIds;
import static org.upskill.plan.Fixture.rowNamed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanWritersTest {
    private Fixture fixture;

    @BeforeEach
    void makeARoleWithAnActivityAndASkill() {
        fixture = new Fixture();
    }

    @Test
    void movesTheVersionWhenOnlyARowChanges() {
        var plan = fixture.plan(rowNamed("One"));
        var ids = rowIds(plan);

        put(plan, List.of(row(ids.getFirst(), "Two"))).statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void letsTheSecondOfTwoWritersKnowThatTheFirstWasFaster() {
        var plan = fixture.plan(rowNamed("One"));

        put(plan, List.of(rowNamed("First"))).statusCode(200);
        put(plan, List.of(rowNamed("Second"))).statusCode(412).body("type", equalTo("urn:upskill:problem:stale-version"));

        Api.as(User.LENA).get(address(plan)).then().body("rows.activity", contains("First"));
        Api.as(User.LENA).header("If-Match", Api.etag(plan)).delete(address(plan)).then().statusCode(412);
    }

    @Test
    void letsOneOfManyWritersThroughWhoSaveAtTheSameTime() {
        var plan = fixture.plan(rowNamed("One"), rowNamed("Two"));
        var ids = rowIds(plan);

        var answers = IntStream.range(0, 6).parallel()
                .map(writer -> put(plan, List.of(row(ids.get(1), "Writer " + writer), row(ids.get(0), "Writer " + writer))).extract().statusCode())
                .boxed().sorted().toList();

        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
        Api.as(User.LENA).get(address(plan)).then().body("version", equalTo(1)).body("rows.id", contains(ids.get(1), ids.get(0)));
    }

    @Test
    void refusesAWriteThatDoesNotSayWhichVersionItSaw() {
        var plan = fixture.plan();

        Api.as(User.LENA).body(Map.of("title", "Other", "rows", List.of())).put(address(plan)).then().statusCode(428);
        Api.as(User.LENA).delete(address(plan)).then().statusCode(428);
        for (var command : List.of("submit", "publish", "return")) {
            Api.as(User.LENA).body(Map.of("comment", "Why")).post(address(plan) + "/" + command).then().statusCode(428);
        }
    }

    @Test
    void makesOneOfManyPlansThatComeUnderOneKeyAtTheSameTime() {
        var keyed = Map.of("roleId", fixture.role, "title", "Letters", "externalId", "letters");

        var answers = IntStream.range(0, 6).parallel()
                .map(writer -> Api.as(User.LENA).body(keyed).post(PATH).then().extract().statusCode())
                .boxed().sorted().toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }
}
