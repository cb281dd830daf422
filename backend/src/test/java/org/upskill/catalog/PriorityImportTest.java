package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PriorityImportTest {
    private static final String PRIORITIES = """
            externalId,title,functions,horizon,dueDate,owner
            P-1,Claims answered within two days,Claims|Legal,near,2027-03-31,Ines
            P-2,80 % complete the prompt course,,,,
            """;
    private static final String MEASURES = """
            externalId,priorityExternalId,name,unit,direction,baseline,baselineDate,target,targetDate
            M-1,P-1,Days from claim to payment,days,decrease,10,2026-01-01,4,2026-12-31
            """;
    private static final String POINTS = """
            measureExternalId,date,value,note
            M-1,2026-02-01,9.5,
            M-1,1.3.2026,"8,5",New form
            """;

    @Test
    void bringsInPrioritiesTheirMeasuresAndTheirDataPoints() {
        var ready = Upload.validate("kind=priorities&source=bi", PRIORITIES);
        assertThat(Upload.part(ready, "/findings").getList("items.rule")).containsExactly("completion");
        Upload.apply(ready);
        Upload.apply("kind=measures&source=bi", MEASURES);
        Upload.apply("kind=measure-points&source=bi", POINTS);

        Api.list("/api/v1/priorities")
                .body("items.title", contains("80 % complete the prompt course", "Claims answered within two days"))
                .body("items[0].openFindings", equalTo(1))
                .body("items[0].status", equalTo("draft"))
                .body("items[0].dueDate", nullValue())
                .body("items[1].functions", contains("Claims", "Legal"))
                .body("items[1].dueDate", equalTo("2027-03-31"))
                .body("items[1].measures[0].standing.value", equalTo(8.5f));
        Api.list("/api/v1/priorities?q=ines").body("total", equalTo(1));
        Api.list("/api/v1/measure-points?sort=-date").body("items.date", contains("2026-03-01", "2026-02-01")).body("items[0].note", equalTo("New form"));
    }

    @Test
    void changesNothingTheSecondTimeAndOneDayWhereOneValueDiffers() {
        Upload.apply("kind=priorities&source=bi", PRIORITIES);
        Upload.apply("kind=measures&source=bi", MEASURES);
        Upload.apply("kind=measure-points&source=bi", POINTS);

        assertThat(Upload.validate("kind=priorities&source=bi", PRIORITIES).getMap("counts")).containsEntry("unchanged", 2);
        assertThat(Upload.validate("kind=measures&source=bi", MEASURES).getMap("counts")).containsEntry("unchanged", 1);
        var again = Upload.apply("kind=measure-points&source=bi", POINTS.replace("9.5", "9"));
        assertThat(again.getMap("counts")).containsEntry("unchanged", 1).containsEntry("changed", 1);
        Api.list("/api/v1/measure-points").body("items.value", contains(9f, 8.5f));
    }

    @Test
    void reportsEveryDayThatIsNoneOrIsThereTwice() {
        Upload.apply("kind=priorities&source=bi", PRIORITIES);
        Upload.apply("kind=measures&source=bi", MEASURES);

        var wrong = Upload.validate("kind=measure-points&source=bi", """
                measureExternalId,date,value
                M-1,3/4/2026,1
                M-1,2026-02-30,1
                M-9,2026-02-01,1
                M-1,2026-02-01,much
                M-1,2026-05-01,1
                M-1,2026-05-01,2
                """);

        assertThat(wrong.getString("status")).isEqualTo("invalid");
        assertThat(Upload.errors(wrong).getList("items.row")).containsExactly(2, 3, 4, 5, 7);
        assertThat(Upload.errors(wrong).getList("items.code").subList(0, 2)).containsOnly("not-a-day");
    }

    @Test
    void linksPrioritiesToRolesAndSkillsAndTakesThatBack() {
        given();
        var roles = Upload.apply("kind=priority-roles&source=bi", "priorityExternalId,roleExternalId\nP-1,R-1\nP-1,R-2\n");
        Upload.apply("kind=priority-skills&source=bi", "priorityExternalId,skillExternalId\nP-1,S-1\n");

        assertThat(roles.getMap("counts")).containsEntry("created", 2);
        Api.list("/api/v1/priorities/" + priority()).body("roles.title", contains("Claims clerk", "Claims lead")).body("skills", hasSize(1));
        var again = Upload.apply("kind=priority-roles&source=bi", "priorityExternalId,roleExternalId\nP-1,R-2\nP-2,R-2\n");
        assertThat(again.getMap("counts")).containsEntry("unchanged", 1).containsEntry("created", 1);

        Api.as(User.HRIS).post(Upload.PATH + "/" + roles.getString("id") + "/undo").then().statusCode(202);
        Upload.settle(roles.getString("id"));
        Api.list("/api/v1/priorities/" + priority()).body("roles", empty()).body("skills", hasSize(1));
    }

    @Test
    void linksNothingToAPriorityThatIsClosedAndSaysSo() {
        given();
        Upload.apply("kind=priority-roles&source=bi", "priorityExternalId,roleExternalId\nP-1,R-1\n");
        var address = "/api/v1/priorities/" + priority();
        Api.as(User.LENA).header("If-Match", Api.as(User.LENA).get(address).header("ETag")).body(Map.of()).post(address + "/retire").then().statusCode(200);

        var wrong = Upload.validate("kind=priority-roles&source=bi", "priorityExternalId,roleExternalId\nP-1,R-1\nP-1,R-2\nP-1,R-9\n");

        assertThat(Upload.errors(wrong).getList("items.row")).containsExactly(3, 4);
        assertThat(Upload.errors(wrong).getList("items.code")).containsExactly("closed", "unknown-reference");
    }

    private static void given() {
        Upload.apply("kind=priorities&source=bi", PRIORITIES);
        Upload.apply("kind=roles&source=bi", "externalId,title\nR-1,Claims clerk\nR-2,Claims lead\n");
        Upload.apply("kind=skills&source=bi", "externalId,statement\nS-1,Checks every figure of an AI draft against the policy\n");
    }

    private static String priority() {
        return Api.list("/api/v1/priorities?q=answered").extract().jsonPath().getString("items[0].id");
    }
}
