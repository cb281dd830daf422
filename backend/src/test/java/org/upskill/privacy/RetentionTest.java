package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class RetentionTest {
    private static final String SETTING = "/api/v1/settings/retention";

    @Inject
    RetentionJob job;

    @Test
    void removesWhatIsOlderThanTheSettingSaysAndNothingElse() {
        EverythingOfOmar.leave();
        keep(Map.of("importFileDays", 10, "auditDays", 40));
        Tables.write("update import_job set finished_at = '2026-01-01 00:00:00' where row_total = 1");
        Tables.write("update audit_entry set happened_at = '2026-01-01 00:00:00' where kind = 'role'");
        assertThat(rows("import_file")).isEqualTo(3);

        job.run();

        assertThat(rows("import_file")).isEqualTo(1);
        assertThat(rows("import_job")).isEqualTo(3);
        var audit = Tables.content().get("audit_entry").toString();
        assertThat(audit).doesNotContain(", role, ").contains("priority").contains("retention, null, null, null, applied");
    }

    @Test
    void keepsWhatImportsDidForAsLongAsTheAuditThatPointsAtIt() {
        keep(Map.of("importFileDays", 10, "auditDays", 40));
        for (var day : new String[] {"2026-01-01", "2037-01-01"}) {
            Tables.write("insert into audit_import_block (import_id, first_row, last_row, created_total, changed_total, unchanged_total, archived_total, content, kept_at)"
                    + " values (x'" + (day.startsWith("2037") ? "01" : "02").repeat(16) + "', 1, 1, 1, 0, 0, 0, x'00', '" + day + " 00:00:00')");
        }

        job.run();

        assertThat(Tables.content().get("audit_import_block")).singleElement().asString().contains("2037-01-01");
    }

    @Test
    void keepsForGoodWhatHasNoDays() {
        EverythingOfOmar.leave();
        keep(new HashMap<>());
        Tables.write("update import_job set finished_at = '2020-01-01 00:00:00'");
        var before = Tables.content();

        job.run();

        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void erasesPeopleWhoHaveBeenInactiveForLongerThanTheSettingSaysAndNobodyElse() {
        inactive("Long Gone", "2020-01-01");
        inactive("Just Gone", null);
        Api.create(Erasing.PEOPLE, Map.of("name", "Still Here"));
        keep(Map.of("inactivePersonDays", 400));

        job.run();

        Api.list(Erasing.PEOPLE).body("items.name", contains("Just Gone", "Still Here"));
        assertThat(Tables.mentioning("Long Gone")).isEmpty();
        Api.as(User.ANA).get("/api/v1/erased-people").then().body("total", equalTo(1));
        Api.as(User.ANA).get("/api/v1/audit-entries?kind=person&action=erased").then().statusCode(200)
                .body("items.actor.through", contains("system")).body("items[0].changes.field", hasItem("retention"));
        Api.as(User.ANA).get("/api/v1/audit-entries?kind=retention").then().statusCode(200)
                .body("items.action", contains("applied")).body("items[0].changes.field", contains("inactive-people")).body("items[0].changes.to", contains("1"));
    }

    @Test
    void onlyRemindsOfThemWhereTheSettingSaysSo() {
        inactive("Long Gone", "2020-01-01");
        keep(Map.of("inactivePersonDays", 400, "inactivePeople", "remind"));

        job.run();

        Api.list(Erasing.PEOPLE).body("items.name", contains("Long Gone"));
        Api.as(User.ANA).get("/api/v1/audit-entries?kind=retention").then().statusCode(200)
                .body("items.action", contains("reminded")).body("items[0].changes.field", contains("inactive-people")).body("items[0].changes.to", contains("1"));
    }

    @Test
    void erasesNobodyOfItsOwnAccordAsLongAsNoDaysAreSet() {
        inactive("Long Gone", "2000-01-01");

        job.run();

        Api.list(Erasing.PEOPLE).body("items.name", contains("Long Gone"));
    }

    @Test
    void saysBeforehandHowManyPeopleItWouldBeAndWho() {
        inactive("Long Gone", "2020-01-01");
        inactive("Longer Gone", "2019-01-01");
        inactive("Just Gone", null);
        keep(Map.of("inactivePersonDays", 3650));

        var first = preview(400, "?limit=1")
                .body("checked", equalTo(3)).body("flaggedBefore", equalTo(0)).body("flaggedAfter", equalTo(2)).body("flagged", equalTo(2))
                .body("items.text", contains("Long Gone")).body("items.kind", contains("person"));
        preview(400, "?after=" + first.extract().jsonPath().getString("nextAfter")).body("items.text", contains("Longer Gone")).body("nextAfter", nullValue());
        Api.list(Erasing.PEOPLE).body("total", equalTo(3));
    }

    @Test
    void takesNoDaysThatMakeNoSense() {
        for (var days : new int[] {0, 29}) {
            Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("value", Map.of("auditDays", days))).put(SETTING).then()
                    .statusCode(400).body("violations.pointer", contains("/value/auditDays"));
        }
    }

    private static void inactive(String name, String since) {
        var person = Api.create(Erasing.PEOPLE, Map.of("name", name));
        Api.as(User.LENA).header("If-Match", Api.etag(person)).body("").post(Erasing.at(person) + "/deactivate").then().statusCode(200);
        if (since != null) Tables.write("update person set archived_at = '%s 00:00:00' where name = '%s'".formatted(since, name));
    }

    private static ValidatableResponse preview(int days, String query) {
        return Api.as(User.LENA).body(Map.of("value", Map.of("inactivePersonDays", days))).post(SETTING + "/preview" + query).then().statusCode(200);
    }

    private static void keep(Map<String, Object> retention) {
        Api.as(User.LENA).header("If-Match", "\"0\"").body(Map.of("value", retention)).put(SETTING).then().statusCode(200);
    }

    private static int rows(String table) {
        return Tables.content().get(table).size();
    }
}
