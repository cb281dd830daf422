package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PeopleImportTest {
    private static final String PEOPLE = "/api/v1/people";
    private static final String INTO = "kind=people&source=hr";
    private static final String NIGHTLY = INTO + "&missing=archive";
    private static final String HEADER = "externalId,name,userName,title,managerExternalId\n";
    private static final String FILE = HEADER + "3,Ida Roth,ida,Clerk,2\n2,Eli Novak,eli,Lead,1\n1,Mia Brandt,mia,Head,\n4,Max Vogel,max,Clerk,2\n";

    @Test
    void bringsPeopleWithTheirReportingLineInAnyOrderAndTheirTeams() {
        Upload.apply("kind=teams&source=hr", "externalId,name,parentExternalId\nl,Letters,c\nc,Claims,\n");
        Upload.apply(INTO, "externalId,name,managerExternalId,teamExternalId,employment,startsOn,onLeave\n2,Eli,1,l,contractor,2026-01-31,yes\n1,Mia,,c,,,\n");

        Api.list(PEOPLE + "/tree").body("items.name", contains("Mia")).body("items[0].reportCount", equalTo(1));
        Api.list(PEOPLE + "?q=eli")
                .body("items[0].managerName", equalTo("Mia"))
                .body("items[0].teamName", equalTo("Letters"))
                .body("items[0].employment", equalTo("contractor"))
                .body("items[0].onLeave", equalTo(true))
                .body("items[0].origins.name", equalTo("file"))
                .body("items[0].origins.managerId", equalTo("file"));
        Api.list("/api/v1/teams?parentId=root").body("items.name", contains("Claims")).body("items[0].childCount", equalTo(1));
    }

    @Test
    void changesNothingWhenTheSameNightlyFileComesTwice() {
        Api.create("/api/v1/title-mappings", Map.of("title", "Clerk", "roleId", Api.create("/api/v1/roles", Map.of("title", "Claims clerk")).get("id")));
        Upload.apply(INTO, FILE);

        var again = Upload.validate(NIGHTLY, FILE);

        assertThat(again.getMap("counts")).containsEntry("unchanged", 4).containsEntry("changed", 0).containsEntry("archived", 0);
    }

    @Test
    void stopsHalfAFileAtAGuardThatNamesBothNumbers() {
        Upload.apply(INTO, FILE);
        var half = Upload.validate(NIGHTLY + "&apply=auto", HEADER + "1,Mia Brandt,mia,Head,\n2,Eli Novak,eli,Lead,1\n");

        assertThat(half.getString("status")).isEqualTo("ready");
        assertThat(half.getInt("inUse")).isEqualTo(4);
        applying(half, 2, null).statusCode(409)
                .body("type", equalTo("urn:upskill:problem:needs-confirmation"))
                .body("detail", containsString("This would deactivate 2 of 4 people."))
                .body("violations.pointer", contains("/largestPart"));
        applying(half, 2, 49).statusCode(409);
        applying(half, 1, 50).statusCode(409).body("violations.pointer", contains("/confirmArchived"));
        Api.list(PEOPLE + "?active=false").body("total", equalTo(0));
        applying(half, 2, 50).statusCode(202);
        assertThat(Upload.settle(half.getString("id")).getMap("$")).containsEntry("inUse", null);
        Api.list(PEOPLE + "?active=false").body("items.name", contains("Ida Roth", "Max Vogel"));
    }

    @Test
    void takesBackWhoIsInTheFileAgain() {
        Upload.apply(INTO, FILE);
        leave("3", "Ida Roth");

        var rehire = Upload.validate(INTO, FILE);
        assertThat(Upload.changes(rehire).getList("items.externalId")).contains("3");
        assertThat(rehire.getMap("counts")).containsEntry("changed", 1);
        Upload.apply(rehire);

        Api.list(PEOPLE + "?q=ida").body("items[0].active", equalTo(true)).body("items[0].deactivatedAt", nullValue());
        Api.as(User.HRIS).post(Upload.PATH + "/" + rehire.getString("id") + "/undo").then().statusCode(202);
        Upload.settle(rehire.getString("id"));
        Api.list(PEOPLE + "?q=ida").body("items[0].active", equalTo(false));
    }

    @Test
    void putsAwayOfWhomTheFileSaysSo() {
        Upload.apply(INTO, FILE);

        Upload.apply(INTO, "externalId,name,active\n4,Max Vogel,no\n");

        Api.list(PEOPLE + "?active=true").body("items.name", containsInAnyOrder("Mia Brandt", "Eli Novak", "Ida Roth"));
    }

    @Test
    void givesImportedTitlesTheirRolesAndListsTheOthers() {
        Api.create("/api/v1/title-mappings", Map.of("title", "clerk", "roleId", Api.create("/api/v1/roles", Map.of("title", "Claims clerk")).get("id")));
        Api.create("/api/v1/title-mappings", Map.of("title", "Judge", "roleId", Api.create("/api/v1/roles", Map.of("title", "Lawyer")).get("id")));

        Upload.apply(INTO, FILE);
        Api.list(PEOPLE + "?q=ida").body("items[0].roleTitle", equalTo("Claims clerk")).body("items[0].origins.roleId", equalTo("mapping")).body("items[0].version", equalTo(0));
        Api.list("/api/v1/title-mappings/unmapped").body("items.title", containsInAnyOrder("Head", "Lead"));

        var moved = Upload.validate(INTO, HEADER + "3,Ida Roth,ida,Judge,2\n");
        Upload.apply(moved);
        Api.list(PEOPLE + "?q=ida").body("items[0].roleTitle", equalTo("Lawyer")).body("items[0].roleBeforeTitle", equalTo("Claims clerk"));
        Api.as(User.HRIS).post(Upload.PATH + "/" + moved.getString("id") + "/undo").then().statusCode(202);
        assertThat(Upload.settle(moved.getString("id")).getString("status")).isEqualTo("undone");
        Api.list(PEOPLE + "?q=ida").body("items[0].roleTitle", equalTo("Claims clerk"));
    }

    @Test
    void refusesACircleAndAUserNameThatAnotherHas() {
        Upload.apply(INTO, FILE);

        assertThat(codes(Upload.validate(INTO, HEADER + "1,Mia Brandt,mia,Head,3\n"))).contains("cycle");
        assertThat(codes(Upload.validate("kind=people&source=other", HEADER + "9,Other Mia,MIA,Head,\n"))).containsExactly("taken");
        assertThat(codes(Upload.validate("kind=people&source=other", HEADER + "8,A,same,Head,\n9,B,SAME,Head,\n"))).containsExactly("taken");
    }

    @Test
    void changesNothingWhenAnExportIsImported() {
        Upload.apply("kind=teams&source=hr", "externalId,name\nl,Letters\n");
        Upload.apply(INTO, FILE);
        Upload.apply(INTO, "externalId,name,teamExternalId,employment,endsOn,onLeave,workEmail\n3,Ida Roth,l,employee,31.12.2099,no,Ida@Example.org\n");
        PeopleImportTest.create("From here", "here@example.org");

        for (var kind : new String[] {"teams", "people"}) {
            var export = Api.as(User.HRIS).accept("text/csv").get("/api/v1/exports/" + kind + "?format=csv").then().statusCode(200).extract().asString();
            var counts = Upload.validate("kind=" + kind, export).getMap("counts");
            assertThat(counts).as(kind + "\n" + export).containsEntry("changed", 0).containsEntry("created", 0).containsEntry("invalid", 0);
        }
    }

    private static void create(String name, String email) {
        Api.create(PEOPLE, Map.of("name", name, "workEmail", email, "onLeave", true));
    }

    private static Iterable<String> codes(JsonPath imported) {
        return Upload.errors(imported).getList("items.code", String.class);
    }

    private static void leave(String externalId, String name) {
        var person = Api.list(PEOPLE + "?q=" + name).extract().jsonPath().<Map<String, Object>>get("items[0]");
        assertThat(person.get("externalId")).isEqualTo(externalId);
        Api.as(User.LENA).header("If-Match", Api.etag(person)).post(PEOPLE + "/" + person.get("id") + "/deactivate").then().statusCode(200);
    }

    private static ValidatableResponse applying(JsonPath ready, Integer confirmed, Integer largestPart) {
        var wish = new HashMap<String, Object>(Map.of("token", ready.getString("token"), "confirmArchived", confirmed));
        if (largestPart != null) wish.put("largestPart", largestPart);
        return Api.as(User.HRIS).body(wish).post(Upload.PATH + "/" + ready.getString("id") + "/apply").then();
    }
}
