package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What is exported and imported again changes nothing, whatever the texts hold. */
@QuarkusTest
class ExportTest {
    private static final List<String> KINDS = List.of(
            "role-groups", "roles", "work-activities", "skills", "skill-targets", "priorities", "priority-roles", "priority-skills", "measures",
            "measure-points", "plans");
    private static final List<String> TEXTS = List.of(
            "Clerk", "=1+1", "'=1+1", "''", "-5", "+49 30", "@home", "-", "a,b;c", "say \"hi\"", "two\nlines", "Windows\r\nlines", "é è Straße",
            "\uD83D\uDE00", "x\u00A0y", "\u202Eedoc", "_x0041_", "0012", "1.0", "1e5", "TRUE", "null", "<b>&amp;", "tab\there", "'quoted'", "{\"a\": 1}", "[1]");

    private static byte[] export(String kind, String format) {
        return Api.as(User.HRIS).get("/api/v1/exports/" + kind + "?format=" + format).then().statusCode(200).extract().asByteArray();
    }

    /** The counts of the dry run, and what it would change. */
    private static Map<String, Object> countsOfImporting(String kind, String format, byte[] file) {
        var ready = Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=" + kind, "export." + format, file, null)));
        assertThat(ready.getString("status")).as(ready.prettify()).isEqualTo("ready");
        var counts = new java.util.HashMap<String, Object>(ready.getMap("counts"));
        counts.put("changes", Upload.part(ready, "/changes?action=changed&limit=200").getList("items.fields"));
        return counts;
    }

    private static void load(String kind, List<List<String>> rows) {
        var text = rows.stream()
                .map(cells -> cells.stream().map(cell -> '"' + guard(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertThat(Upload.apply("kind=" + kind, text).getString("status")).isEqualTo("applied");
    }

    /** So that reading takes nothing from texts that begin with an apostrophe. */
    private static String guard(String cell) {
        return cell.startsWith("'") ? "'" + cell : cell;
    }

    private static void fill(Random random) {
        var sources = List.of("one", "two");
        load("role-groups", rows(List.of("source", "externalId", "name", "parentExternalId"), 12, i ->
                List.of(sources.get(i % 2), "g" + i / 2, text(random) + " " + i, i < 4 ? "" : "g" + (i / 2 - 2))));
        load("roles", rows(List.of("source", "externalId", "title", "description", "groupExternalId", "groupSource", "level", "otherTitles", "aiDepth",
                "impactOnQuality"), 24, i ->
                List.of(sources.get(i % 2), "r" + i / 2, text(random) + " " + i, text(random), "g" + i % 6, sources.get(random.nextInt(2)),
                        random.nextBoolean() ? text(random) : "", "Agent | " + text(random), random.nextBoolean() ? "uses" : "", i % 3 == 0 ? "2" : "")));
        load("work-activities", rows(List.of("source", "externalId", "roleExternalId", "roleSource", "title", "importance", "aiExposure"), 40, i ->
                List.of(sources.get(i % 2), "a" + i / 2, "r" + i % 12, sources.get(random.nextInt(2)), text(random) + " " + i, "" + (1 + i % 5),
                        "" + random.nextDouble())));
        load("skills", rows(List.of("source", "externalId", "need", "statement", "level1", "level4", "example"), 12, i ->
                List.of(sources.get(i % 2), "s" + i / 2, text(random), "Checks " + text(random) + " " + i, text(random), text(random), text(random))));
        load("skill-targets", rows(List.of("source", "roleExternalId", "roleSource", "skillExternalId", "skillSource", "targetLevel", "reason"), 12, i ->
                List.of(sources.get(random.nextInt(2)), "r" + i, sources.get(random.nextInt(2)), "s" + i % 6, sources.get(random.nextInt(2)),
                        "" + (1 + i % 4), text(random))));
        load("priorities", rows(List.of("source", "externalId", "title", "description", "functions", "horizon", "dueDate", "owner"), 12, i ->
                List.of(sources.get(i % 2), "p" + i / 2, text(random) + " " + i, text(random), "Claims | " + text(random), i % 3 == 0 ? "near" : "",
                        i % 2 == 0 ? "2027-03-" + (10 + i) : "", text(random))));
        load("priority-roles", rows(List.of("source", "priorityExternalId", "prioritySource", "roleExternalId", "roleSource"), 24, i ->
                List.of(sources.get(random.nextInt(2)), "p" + i % 6, sources.get(i / 6 % 2), "r" + i % 12, sources.get(i / 12))));
        load("priority-skills", rows(List.of("source", "priorityExternalId", "prioritySource", "skillExternalId", "skillSource"), 12, i ->
                List.of(sources.get(random.nextInt(2)), "p" + i % 6, sources.get(i / 6 % 2), "s" + i % 6, sources.get(random.nextInt(2)))));
        load("measures", rows(List.of("source", "externalId", "priorityExternalId", "prioritySource", "name", "unit", "direction", "baseline",
                "baselineDate", "target", "targetDate"), 12, i ->
                List.of(sources.get(i % 2), "m" + i / 2, "p" + i % 6, sources.get(random.nextInt(2)), text(random) + " " + i, text(random), "increase",
                        "" + random.nextDouble(), "2026-01-02", i % 2 == 0 ? "-1250.5" : "", "2027-01-02")));
        load("measure-points", rows(List.of("source", "measureExternalId", "measureSource", "date", "value", "note"), 24, i ->
                List.of(sources.get(i % 2), "m" + i % 6, sources.get(i / 6 % 2), "2026-03-" + (10 + i / 2), "" + random.nextGaussian(), text(random))));
        load("plans", rows(List.of("source", "planExternalId", "rowExternalId", "roleExternalId", "roleSource", "planTitle", "skillExternalId",
                "skillSource", "activity", "howBuilt", "practiceTask", "practiceTimes", "practicePer", "goodUse", "feedbackType", "feedbackWho"), 24, i ->
                List.of(sources.get(i / 3 % 2), "l" + i / 3, "row " + i, "r" + i / 3, "one", "Letters, '" + i / 3, "s" + i % 6,
                        sources.get(random.nextInt(2)), text(random), built(text(random)), text(random), "" + (1 + i), "week", text(random),
                        i % 2 == 0 ? "check-in" : "", text(random))));
    }

    /** What builds a skill, as the cell of a file holds it. */
    private static String built(String title) {
        var entry = JsonNodeFactory.instance.objectNode().put("type", "checklist").put("title", title);
        return "[" + entry + "]";
    }

    private static List<List<String>> rows(List<String> header, int count, java.util.function.IntFunction<List<String>> row) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(header), IntStream.range(0, count).mapToObj(row)).toList();
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : TEXTS.get(random.nextInt(TEXTS.size())));
    }

    @ParameterizedTest
    @CsvSource({"1, csv", "2, xlsx", "3, json", "4, ndjson", "5, csv", "6, xlsx"})
    void importedAgainChangesNothing(long seed, String format) {
        fill(new Random(seed));

        for (var kind : KINDS) {
            var counts = countsOfImporting(kind, format, export(kind, format));
            assertThat(counts).as("%s as %s, seed %d", kind, format, seed)
                    .containsEntry("changes", List.of()).containsEntry("created", 0).containsEntry("invalid", 0).containsEntry("unchanged", counts.get("rows"));
            assertThat((int) counts.get("rows")).as("what %s was filled with", kind).isGreaterThan(10);
        }
    }

    @Test
    void doesNotDependOnTheOrderInWhichRecordsCame() {
        Upload.apply("kind=roles&source=one", "externalId,title\n2,Cook\n1,Clerk\n");
        var first = export("roles", "csv");
        Api.list("/api/v1/roles").extract().jsonPath().<Map<String, Object>>getList("items").forEach(role ->
                Api.as(User.LENA).header("If-Match", Api.etag(role)).delete("/api/v1/roles/" + role.get("id")).then().statusCode(204));
        Upload.apply("kind=roles&source=one", "externalId,title\n1,Clerk\n2,Cook\n");

        assertThat(export("roles", "csv")).isEqualTo(first);
    }

    @Test
    void isATemplateWhileThereAreNoRecords() {
        var text = new String(export("skill-targets", "csv"), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFFsource,roleExternalId,roleSource,skillExternalId,skillSource,targetLevel,reason\r\n");
    }

    @Test
    void leavesOutWhatIsArchivedAndWhatOtherSourcesHold() {
        Upload.apply("kind=roles", "source,externalId,title\none,1,Clerk\none,2,Cook\ntwo,1,Smith\n");
        var cook = Api.list("/api/v1/roles?q=cook").extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(cook)).post("/api/v1/roles/" + cook.get("id") + "/archive").then().statusCode(200);

        Api.as(User.ANA).get("/api/v1/exports/roles?format=json&source=one").then().statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"roles.json\""))
                .body("externalId", equalTo(List.of("1"))).body("title", equalTo(List.of("Clerk")));
    }

    @Test
    void goesOnBeyondOnePart() {
        Upload.apply("kind=roles&source=one", "externalId,title\n" + IntStream.range(0, 2_500).mapToObj(i -> i + ",Role " + i).collect(Collectors.joining("\n")));

        var lines = new String(export("roles", "ndjson"), java.nio.charset.StandardCharsets.UTF_8).strip().lines().toList();

        assertThat(lines).hasSize(2_500).doesNotHaveDuplicates().allMatch(line -> line.startsWith("{\"source\":\"one\""));
    }

    @Test
    void refusesAKindOrFormatThatThereIsNot() {
        Api.as(User.LENA).get("/api/v1/exports/cakes").then().statusCode(400).body("detail", startsWith("kind must be one of"));
        Api.as(User.LENA).get("/api/v1/exports/roles?format=pdf").then().statusCode(400);
        Api.as(User.ELI).get("/api/v1/exports/roles").then().statusCode(403);
    }
}
