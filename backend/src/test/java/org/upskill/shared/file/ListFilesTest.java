package org.upskill.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

@QuarkusTest
class ListFilesTest {
    private static final String ROLES = "/api/v1/roles/table";

    @Test
    void givesTheRowsThatTheFiltersLeaveInTheOrderAndColumnsOfTheScreen() {
        Api.create("/api/v1/roles", Map.of("title", "Buyer", "level", "Senior", "aiDepth", "uses", "track", "role-specific"));
        Api.create("/api/v1/roles", Map.of("title", "Clerk", "level", "Senior", "onetSoc", List.of("43-9041.00")));
        Api.create("/api/v1/roles", Map.of("title", "Nurse", "level", "Junior"));

        assertThat(lines(User.ANA, ROLES + "?level=Senior&sort=-title&columns=title,aiDepth,track,codes", "en"))
                .containsExactly("\uFEFFTitle,AI depth,Track,Codes", "Clerk,,,43-9041.00", "Buyer,Uses,Role-specific,");
    }

    @Test
    void speaksTheReadersLanguage() {
        Api.create("/api/v1/roles", Map.of("title", "Buyer", "aiDepth", "uses", "changeHorizon", "near"));

        assertThat(lines(User.LENA, ROLES + "?columns=title,aiDepth,changeHorizon", "de"))
                .containsExactly("\uFEFFTitel,KI-Tiefe,Zeithorizont", "Buyer,Nutzt,Kurzfristig");
    }

    @Test
    void runsNoFormula() {
        Api.create("/api/v1/roles", Map.of("title", "=HYPERLINK(\"x\")"));

        assertThat(lines(User.LENA, ROLES + "?columns=title", "en").getLast()).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void givesEveryRowOfALongListWithoutAskingForEach() {
        importRoles(10);
        Statements.toRead(ROLES);
        var few = Statements.toRead(ROLES);
        importRoles(450);
        assertThat(Statements.toRead(ROLES)).isEqualTo(few);

        importRoles(1203);
        var titles = lines(User.LENA, ROLES + "?columns=title&sort=-title", "en");
        assertThat(titles).hasSize(1204).doesNotHaveDuplicates();
        assertThat(titles.get(1)).isEqualTo("Role 1202");
    }

    @Test
    void givesAWorkbookWithNumbers() throws IOException {
        var role = Api.create("/api/v1/roles", Map.of("title", "Buyer"));
        Api.create("/api/v1/work-activities", Map.of("title", "Compares offers", "roleId", role.get("id")));

        var xlsx = read(User.LENA, ROLES + "?format=xlsx&columns=title,activities,updatedAt", "en")
                .header("Content-Disposition", equalTo("attachment; filename=\"roles.xlsx\"")).extract().asByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("Activities");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(1);
            assertThat(LocalDate.parse(rows.get(1).getCellText(2))).isBetween(LocalDate.now(ZoneId.of("UTC")).minusDays(1), LocalDate.now().plusDays(1));
        }
    }

    @Test
    void givesEmployeesNoMoreThanTheListDoes() {
        Api.create("/api/v1/roles", Map.of("title", "Buyer"));

        for (var list : List.of("roles", "roles/start-list", "work-activities", "skills", "skill-targets/grid", "plans", "priorities", "imports")) {
            assertThat(lines(User.ELI, "/api/v1/" + list + "/table", "en")).as(list).hasSize(1);
        }
    }

    @Test
    void refusesColumnsAndSortsThatTheListDoesNotHave() {
        Api.as(User.LENA).get(ROLES + "?columns=title,salary").then().statusCode(400).body("violations[0].parameter", equalTo("columns"));
        Api.as(User.LENA).get(ROLES + "?sort=salary").then().statusCode(400).body("violations[0].parameter", equalTo("sort"));
        Api.as(User.LENA).get(ROLES + "?format=pdf").then().statusCode(400);
    }

    @Test
    void saysOfEveryListWhatItsScreenSays() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Buyer", "aiDepth", "decides", "impactOnSpeed", 2));
        for (var task : List.of("Compares offers", "Writes orders", "Checks bills")) {
            Api.create("/api/v1/work-activities", Map.of("title", task, "roleId", role.get("id"), "aiExposure", 0.5));
        }
        Api.create("/api/v1/skills", Map.of("statement", "Checks each offer against the terms before ordering", "need", "Buying"));
        Api.create("/api/v1/plans", Map.of("title", "Better orders", "roleId", role.get("id"), "rows", List.of(Map.of())));
        var priority = Api.create("/api/v1/priorities", Map.of("title", "Fewer wrong orders", "horizon", "near"));
        var measure = Api.create("/api/v1/measures", Map.of("name", "Wrong orders", "priorityId", priority.get("id"), "direction", "decrease", "unit", "%", "target", 3));
        Api.create("/api/v1/measure-points", Map.of("measureId", measure.get("id"), "date", "2026-03-01", "value", 2.5));
        importRoles(2);

        assertThat(lines(User.OMAR, "/api/v1/roles/start-list/table", "de").get(1))
                .contains("3 Tätigkeiten, mittleres KI-Potenzial 50 %; KI-Tiefe: Entscheidet; KI für Tempo: Mittel", "1 Plan in Arbeit", "Plan fertigstellen");
        assertThat(lines(User.OMAR, "/api/v1/work-activities/table?q=bills&columns=title,role,aiExposure", "de"))
                .containsExactly("\uFEFFTätigkeit,Rolle,KI-Potenzial", "Checks bills,Buyer,0.5");
        assertThat(lines(User.OMAR, "/api/v1/skills/table?columns=statement,findings,status", "de").get(1)).endsWith(",0,Entwurf");
        assertThat(lines(User.OMAR, "/api/v1/plans/table?columns=title,role,status,rows,number", "de").get(1)).isEqualTo("Better orders,Buyer,Entwurf,0 von 1,1");
        assertThat(lines(User.OMAR, "/api/v1/priorities/table?columns=title,status,measures,dueDate", "de").get(1))
                .isEqualTo("Fewer wrong orders,Entwurf,\"Wrong orders: 2.5 %, Ziel erreicht\",Kurzfristig");
        assertThat(lines(User.OMAR, "/api/v1/imports/table?columns=file,kind,status,counts,who", "de").get(1))
                .isEqualTo("roles.csv,Rollen,Übernommen,2 angelegt,lena");
    }

    @Test
    void givesTheGridOfTargetsWithAColumnForEachSkillThatItShows() {
        var buyer = Api.create("/api/v1/roles", Map.of("title", "Buyer")).get("id");
        Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var checks = Api.create("/api/v1/skills", Map.of("statement", "Checks offers, twice", "externalId", "a")).get("id");
        var again = Api.create("/api/v1/skills", Map.of("statement", "Checks offers, twice", "externalId", "b")).get("id");
        Api.create("/api/v1/skill-targets", Map.of("roleId", buyer, "skillId", again, "targetLevel", 3));

        assertThat(lines(User.ANA, "/api/v1/skill-targets/grid/table?skillId=%s&skillId=%s".formatted(checks, again), "de"))
                .containsExactly("\uFEFFRolle,\"Checks offers, twice\",\"Checks offers, twice · b\"", "Buyer,,3", "Clerk,,");
        assertThat(lines(User.ANA, "/api/v1/skill-targets/grid/table?q=clerk&skillId=" + again, "en")).hasSize(2);
        Api.as(User.ANA).get("/api/v1/skill-targets/grid/table?format=xlsx").then().statusCode(200).contentType(containsString("spreadsheetml"));
    }

    private static void importRoles(int count) {
        var rows = IntStream.range(0, count).mapToObj(row -> "made-%1$d,Role %1$04d".formatted(row)).collect(Collectors.joining("\n"));
        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "roles.csv", ("externalId,title\n" + rows).getBytes(), "text/csv")
                .post("/api/v1/imports?kind=roles&apply=auto").then().statusCode(202).extract().jsonPath().getString("id");
        while (!Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status").equals("applied")) Thread.onSpinWait();
    }

    private static List<String> lines(User user, String address, String language) {
        var csv = read(user, address, language).contentType(containsString("text/csv")).extract().asByteArray();
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }

    private static io.restassured.response.ValidatableResponse read(User user, String address, String language) {
        return Api.as(user).accept("*/*").header("Accept-Language", language).get(address).then().statusCode(200);
    }
}
