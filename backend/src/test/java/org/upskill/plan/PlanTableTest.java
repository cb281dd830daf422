package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PlanTableTest {
    @Test
    void givesTheTableInWordsThatASpreadsheetShows() {
        var plan = new Fixture().plan(Map.of("activity", "=HYPERLINK(\"x\")", "goodUse", "One, two"));

        var csv = read(plan, "csv").header("Content-Disposition", equalTo("attachment; filename=\"letters-1.csv\""))
                .contentType(containsString("text/csv")).extract().asByteArray();

        var lines = new String(csv, java.nio.charset.StandardCharsets.UTF_8).split("\r?\n");
        assertThat(lines[0]).startsWith("\uFEFFSkill,Version,Target level,Where it shows up");
        assertThat(lines[1]).isEqualTo(",,,\"'=HYPERLINK(\"\"x\"\")\",,,,,\"One, two\",,,,");
    }

    @Test
    void givesAWorkbookWithNumbersAndTexts() throws IOException {
        var fixture = new Fixture();
        var xlsx = read(fixture.publishedPlan(fixture.row()), "xlsx").extract().asByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo(Fixture.STATEMENT);
            assertThat(rows.get(1).getCellText(4)).isEqualTo("Checklist: Amount, clause, date, https://example.org/checks");
            assertThat(rows.get(1).getCellAsNumber(6).orElseThrow().intValue()).isEqualTo(3);
            assertThat(List.of(rows.get(1).getCellText(7), rows.get(1).getCellText(9))).containsExactly("Week", "Check-in");
        }
    }

    @Test
    void refusesAFormatThereIsNoneOf() {
        var plan = new Fixture().plan();

        Api.as(User.LENA).get(Fixture.address(plan) + "/table?format=pdf").then().statusCode(400);
        Api.as(User.ELI).get(Fixture.address(plan) + "/table").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse read(Map<String, Object> plan, String format) {
        return Api.as(User.ANA).accept("*/*").get(Fixture.address(plan) + "/table?format=" + format).then().statusCode(200);
    }
}
