package org.upskill.priority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.priority.Fixture.MEASURES;
import static org.upskill.priority.Fixture.POINTS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class MeasureResourceTest {
    private Map<String, Object> priority;

    @BeforeEach
    void makeAPriority() {
        priority = Fixture.priority();
    }

    @Test
    void keepsWhatWasSaidAndShowsWhereItStands() {
        var measure = Fixture.measure(priority, Map.of());
        Fixture.point(measure, "2026-07-01", 8.5);

        Api.list(MEASURES + "/" + measure.get("id"))
                .body("priorityTitle", equalTo(Fixture.TITLE))
                .body("direction", equalTo("decrease"))
                .body("baselineDate", equalTo("2026-01-01"))
                .body("standing.points", equalTo(1))
                .body("standing.date", equalTo("2026-07-01"))
                .body("standing.progress", equalTo(0.25f))
                .body("standing.trend", equalTo("better"))
                .body("standing.pace", equalTo("behind"));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        refused(Map.of("target", 12), "/target");
        refused(Map.of("direction", "increase"), "/target");
        refused(Map.of("targetDate", "2026-01-01"), "/targetDate");
        refused(Map.of("priorityId", UUID.randomUUID()), "/priorityId");
        refused(Map.of("name", " "), "/name");
    }

    private void refused(Map<String, ?> input, String pointer) {
        Api.as(User.LENA).body(Fixture.measureInput(priority, input)).post(MEASURES).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void listsTheMeasuresOfOnePriority() {
        Fixture.measure(Fixture.priority(Map.of("title", "Other")), Map.of("name", "Other"));
        Fixture.measure(priority, Map.of("name", "Course completion rate", "source", "bi"));
        Fixture.command(priority, "retire").statusCode(200);

        for (var filter : List.of("priorityId=" + priority.get("id"), "q=completion", "flagged=true", "source=bi", "priorityStatus=retired")) {
            Api.list(MEASURES + "?" + filter).body("items.name", contains("Course completion rate"));
        }
        Api.list(MEASURES + "?sort=-name").body("items.name", contains("Other", "Course completion rate"));
    }

    @Test
    void deletesAMeasureWithoutDataPointsOnly() {
        var measure = Fixture.measure(priority, Map.of());
        var point = Fixture.point(measure, "2026-07-01", 8);
        var address = MEASURES + "/" + measure.get("id");

        Fixture.delete(address).statusCode(409);
        Fixture.delete(POINTS + "/" + point.get("id")).statusCode(204);
        Fixture.delete(address).statusCode(204);
    }

    @Test
    void hasOneDataPointADayAtMost() {
        var measure = Fixture.measure(priority, Map.of());
        var point = Fixture.point(measure, "2026-07-01", 8);
        var other = Fixture.point(measure, "2026-08-01", 7);
        var input = Map.of("measureId", measure.get("id"), "date", "2026-07-01", "value", 6);

        Api.as(User.HRIS).body(input).post(POINTS).then().statusCode(409).body("violations[0].pointer", equalTo("/date"));
        Fixture.put(POINTS + "/" + other.get("id"), input).statusCode(409);
        Fixture.put(POINTS + "/" + point.get("id"), input).statusCode(200).body("value", equalTo(6f)).body("note", nullValue());
        Api.as(User.LENA).header("If-Match", "\"0\"").body(input).put(POINTS + "/" + point.get("id")).then().statusCode(412);
    }

    @Test
    void listsDataPointsByDay() {
        var measure = Fixture.measure(priority, Map.of());
        for (var month : List.of("03", "01", "02")) Fixture.point(measure, "2026-" + month + "-01", 9);
        Fixture.point(Fixture.measure(Fixture.priority(Map.of("title", "Other")), Map.of()), "2026-01-01", 1);

        var path = POINTS + "?measureId=" + measure.get("id");
        Api.list(path).body("items.date", contains("2026-01-01", "2026-02-01", "2026-03-01"));
        Api.list(path + "&sort=-date&limit=1").body("items.date", contains("2026-03-01")).body("total", equalTo(3));
        Api.list(path + "&from=2026-02-01&to=2026-02-28").body("items.date", contains("2026-02-01"));
        Api.list(POINTS + "?priorityId=" + priority.get("id")).body("total", equalTo(3));
        Api.list(path + "&updatedSince=2100-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void takesManyDataPointsAtOnceAndOverwritesNone() {
        var measure = Fixture.measure(priority, Map.of());
        Fixture.point(measure, "2026-01-01", 9);
        Fixture.point(measure, "2026-02-01", 8);
        var days = List.of(
                Map.of("date", "2026-01-01", "value", 9), Map.of("date", "2026-02-01", "value", 7),
                Map.of("date", "2026-03-01", "value", 6, "note", "New form"), Map.of("date", "2026-03-01", "value", 5));

        Api.as(User.HRIS).body(Map.of("measureId", measure.get("id"), "points", days)).post(POINTS + "/batch").then()
                .statusCode(207)
                .body("items.status", contains(200, 409, 201, 409))
                .body("items[2].point.note", equalTo("New form"));
        Api.list(POINTS + "?measureId=" + measure.get("id")).body("items.value", contains(9f, 8f, 6f));
        Api.as(User.HRIS).body(Map.of("measureId", measure.get("id"), "points", days.subList(1, 2))).post(POINTS + "/batch").then().statusCode(422);
        Api.as(User.HRIS).body(Map.of("measureId", UUID.randomUUID(), "points", days)).post(POINTS + "/batch").then().statusCode(400);
    }
}
