package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Statements;
import org.upskill.testing.User;

/** Walks every list of the contract with few rows and with many: the database is asked as often. */
@QuarkusTest
class ListStatementsTest {
    /**
     * Lists whose length does not depend on what was added: of the settings, of what one file held, of events, calls and conflicts that
     * nothing here makes, and the audit, whose page is full.
     */
    private static final Set<String> FIXED = Set.of(
            "/api/v1/settings",
            "/api/v1/audit-entries",
            "/api/v1/webhook-deliveries",
            "/api/v1/scim-calls",
            "/api/v1/team-conflicts",
            "/api/v1/imports/{id}/changes",
            "/api/v1/imports/{id}/errors",
            "/api/v1/imports/{id}/findings",
            "/api/v1/plans/{id}/versions");

    /** What a list has to be asked for before it answers rows. */
    private static final Map<String, String> QUERIES =
            Map.of("/api/v1/search", "?q=made", "/api/v1/roles/{id}/merge-preview", "?intoId={other}");

    /** The first record of each collection; the lists below it grow too. */
    private final Map<String, String> first = new HashMap<>();

    private final Map<String, String> last = new HashMap<>();

    private int number;

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForFew() {
        addRows(2);
        var few = read();
        addRows(5);
        var many = read();

        var growing = new ArrayList<String>();
        few.forEach((path, before) -> {
            if (many.get(path).rows() <= before.rows() && !FIXED.contains(path)) growing.add(path + " has no more rows than before");
            if (many.get(path).statements() != before.statements()) growing.add(path + ": " + before + ", then " + many.get(path));
        });
        assertThat(growing).isEmpty();
        assertThat(few).hasSizeGreaterThan(12);
    }

    private Map<String, Reading> read() {
        var contract = new OpenAPIV3Parser().readContents(given().get("/q/openapi").asString()).getOpenAPI();
        var readings = new TreeMap<String, Reading>();
        contract.getPaths().forEach((path, item) -> {
            if (item.getGet() == null || !isList(contract, item.getGet())) return;
            var collection = path.replaceAll("/api/v1/([^/]+).*", "$1");
            var address = (path + QUERIES.getOrDefault(path, ""))
                    .replace("{id}", first.getOrDefault(collection, "unknown"))
                    .replace("{other}", last.getOrDefault(collection, "unknown"));
            Api.list(address);
            readings.put(path, new Reading(Statements.toRead(address), Api.list(address).extract().jsonPath().getList("items").size()));
        });
        return readings;
    }

    private record Reading(long statements, int rows) {}

    private static boolean isList(OpenAPI contract, Operation get) {
        var content = get.getResponses().get("200").getContent();
        if (content == null || content.get("application/json") == null) return false;
        var reference = content.get("application/json").getSchema().get$ref();
        if (reference == null) return false;
        var properties = contract.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1)).getProperties();
        return properties != null && properties.containsKey("items");
    }

    /** So many of everything, each with all it can name; what belongs to another record belongs to the first of its kind. */
    private void addRows(int count) {
        for (var row = 0; row < count; row++) {
            number++;
            var group = create("role-groups", Map.of("name", "Made group " + number));
            var role = create("roles", Map.of("title", "Made role " + number, "groupId", group));
            var activity = create("work-activities", Map.of("title", "Made task " + number, "roleId", role));
            for (var scored = 1; scored <= 3; scored++) {
                create("work-activities", Map.of("title", "Made scored task " + number + "." + scored, "roleId", role, "aiExposure", 0.5));
            }
            var skill = create("skills", Map.of("statement", "Checks made letter " + number + " against the policy before sending it"));
            publish("/api/v1/skills/" + skill);
            create("skill-targets", Map.of("roleId", role, "skillId", skill, "targetLevel", 2));
            create("plans", Map.of("title", "Made plan " + number, "roleId", role, "rows", List.of(Map.of("skillId", skill, "activityId", activity))));
            var priority = create("priorities", Map.of("title", "Made priority " + number, "roleIds", List.of(role), "skillIds", List.of(skill)));
            var measure = create("measures", Map.of("name", "Made measure " + number, "priorityId", priority, "direction", "increase"));
            addPeople(role);
            create("views", Map.of("list", "roles", "name", "Made view " + number, "query", Map.of("q", "made")));
            create("measure-points", Map.of("measureId", measure, "date", LocalDate.of(2026, 1, number).toString(), "value", 1));
            create("webhooks", Map.of("url", "https://example.org/" + number, "eventTypes", List.of("plan.published")));
            create("api-tokens", Map.of("name", "Made token " + number, "scopes", List.of("read"), "expiresAt", Instant.now().plus(1, ChronoUnit.DAYS).toString()));
            growTheFirst();
            importRoles();
        }
    }

    /** One at the top and one below the first; the first team grows. */
    private void addPeople(String role) {
        var team = create("teams", Map.of("name", "Made team " + number));
        var top = create("people", Map.of("name", "Made head " + number, "roleId", role, "teamId", team));
        create("title-mappings", Map.of("title", "Made title " + number, "roleId", role));
        create("people", Map.of("name", "Made unmapped " + number, "title", "Unmapped title " + number));
        create("people", Map.of("name", "Made hand " + number, "teamId", first.get("teams"), "managerId", first.get("people"), "delegateId", top));
    }

    /** Makes the lists below the first records longer: uses, versions. */
    private void growTheFirst() {
        create("plans", Map.of("title", "Made plan of the first " + number, "roleId", first.get("roles"),
                "rows", List.of(Map.of("skillId", first.get("skills"), "activityId", first.get("work-activities")))));
        change("/api/v1/skills/" + first.get("skills"), "statement", "Checks first letter " + number + " against the policy before sending it");
        publish("/api/v1/skills/" + first.get("skills"));
    }

    private void importRoles() {
        var file = "externalId,title\nmade-%1$d,Imported %1$d\n,Nameless\n".formatted(number).getBytes();
        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "roles.csv", file, "text/csv")
                .post("/api/v1/imports?kind=roles").then().statusCode(202).extract().jsonPath().getString("id");
        first.putIfAbsent("imports", id);
        while (Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status").equals("validating")) Thread.onSpinWait();
    }

    private String create(String collection, Map<String, ?> input) {
        var id = (String) Api.create("/api/v1/" + collection, input).get("id");
        first.putIfAbsent(collection, id);
        last.put(collection, id);
        return id;
    }

    private static void change(String address, String field, String value) {
        var record = Api.as(User.LENA).get(address);
        Api.as(User.LENA).header("If-Match", record.header("ETag")).body(Map.of(field, value)).put(address).then().statusCode(200);
    }

    private static void publish(String address) {
        var tag = Api.as(User.LENA).get(address).header("ETag");
        Api.as(User.LENA).header("If-Match", tag).body("{\"note\": \"Made anew\"}").post(address + "/publish").then().statusCode(200);
    }
}
