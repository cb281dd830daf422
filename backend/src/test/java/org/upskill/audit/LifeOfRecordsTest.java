package org.upskill.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

/** What records go through, and what the audit says of it. */
@QuarkusTest
class LifeOfRecordsTest {
    private static final String STATEMENT = "Checks every figure of a claim letter against the policy before sending it";

    @Test
    void tellsWhatAFieldWasAndWhatItBecame() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk", "level", "senior"));
        put("roles", role, Map.of("title", "Claims clerk", "otherTitles", List.of("Adjuster")));

        var entries = Entries.all();
        assertThat(entries).extracting(Entries::deed).containsExactly("role created", "role changed");
        assertThat(entries.get(0).changes()).contains("{\"field\":\"title\",\"to\":\"Clerk\"}").doesNotContain("relevance", "Fold", "version");
        assertThat(entries.get(1).changes()).isEqualTo("[{\"field\":\"level\",\"from\":\"senior\"},{\"field\":\"otherTitles\",\"to\":[\"Adjuster\"]},"
                + "{\"field\":\"title\",\"from\":\"Clerk\",\"to\":\"Claims clerk\"}]");
        assertThat(entries.get(1)).extracting(Entries::recordId, Entries::name, Entries::through, Entries::byAPerson)
                .containsExactly(role.get("id"), "Claims clerk", "sign-in", true);
    }

    @Test
    void saysNothingOfAWriteThatChangedNothing() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        put("roles", role, Map.of("title", "Clerk"));

        assertThat(Entries.all()).hasSize(1);
    }

    @Test
    void tellsWhatAServiceAccountDoes() {
        Api.as(User.HRIS).body(Map.of("title", "Clerk")).post("/api/v1/roles").then().statusCode(201);

        assertThat(Entries.last().through()).isEqualTo("service-account");
    }

    @Test
    void keepsWhoOwnsARecordUnderThatPersonsKey() {
        Api.create("/api/v1/skills", Map.of("statement", STATEMENT, "owner", "Zelda Quint"));

        assertThat(Entries.last().changes()).contains("{\"field\":\"owner\",\"sealed\":true,\"to\":\"").contains(STATEMENT).doesNotContain("Zelda");
    }

    @Test
    void sealsWhatAPersonsRecordSaysOfThePerson() {
        var made = Map.of("name", "Zelda Quint", "workEmail", "zelda.quint@example.org", "externalId", "hr-4711", "title", "Claims clerk");
        var person = Api.create("/api/v1/people", made);

        var entry = Entries.all().stream().filter(one -> one.deed().equals("person created")).findFirst().orElseThrow();
        assertThat(entry.recordId()).isEqualTo(person.get("id"));
        assertThat(entry.name()).isNull();
        assertThat(entry.changes()).contains("\"field\":\"name\",\"sealed\":true").doesNotContainIgnoringCase("zelda", "4711", "clerk");
        assertThat(Tables.content().get("audit_entry").toString()).doesNotContainIgnoringCase("zelda", "4711", "clerk");
    }

    @Test
    void tellsThatThereIsASecretAndNothingOfIt() {
        var expiresAt = Instant.now().plusSeconds(3600).toString();
        Api.create("/api/v1/api-tokens", Map.of("name", "Nightly", "scopes", List.of("read"), "expiresAt", expiresAt));

        assertThat(Entries.last().deed()).isEqualTo("api-token created");
        assertThat(Entries.last().changes()).contains("{\"field\":\"secretHash\",\"to\":\"…\"}");
    }

    @Test
    void tellsOfSetsAndLists() {
        var role = (String) Api.create("/api/v1/roles", Map.of("title", "Clerk")).get("id");
        var priority = Api.create("/api/v1/priorities", Map.of("title", "Fewer letters come back"));
        put("priorities", priority, Map.of("title", "Fewer letters come back", "roleIds", List.of(role)));

        var entry = Entries.all().stream().filter(one -> one.deed().equals("priority changed")).findFirst().orElseThrow();
        assertThat(entry.changes()).contains("{\"field\":\"roleIds\",\"to\":[\"" + role + "\"]}");
    }

    @Test
    void tellsOfArchivingRestoringAndDeleting() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        var address = "/api/v1/roles/" + role.get("id");
        for (var command : List.of("/archive", "/restore")) command(address + command, address);
        Api.as(User.LENA).header("If-Match", tag(address)).delete(address).then().statusCode(204);

        assertThat(Entries.all()).extracting(Entries::deed).containsExactly("role created", "role changed", "role changed", "role deleted");
        assertThat(Entries.last().changes()).contains("{\"field\":\"title\",\"from\":\"Clerk\"}");
    }

    @Test
    void tellsOfAWaiverThatIsWithdrawnAndOfVersionsThatGoWithTheirSkill() {
        var skill = Api.create("/api/v1/skills", Map.of("statement", "Understands claim letters"));
        var address = "/api/v1/skills/" + skill.get("id");
        var finding = Api.as(User.LENA).get(address).jsonPath().getMap("findings[0]");
        Api.as(User.LENA).body(Map.of("rule", finding.get("rule"), "words", finding.get("words"), "reason", "As agreed")).post(address + "/waivers")
                .then().statusCode(201);
        var waiver = Api.as(User.LENA).get(address).jsonPath().getString("waivers[0].id");
        Api.as(User.LENA).delete(address + "/waivers/" + waiver).then().statusCode(204);

        assertThat(Entries.all()).extracting(Entries::deed).containsExactly("skill created", "skill-waiver created", "skill-waiver deleted");
    }

    @Test
    void keepsAnImportAsOneDeed() {
        var file = "externalId,title\nmade-1,Clerk\nmade-2,Handler\n".getBytes();
        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "roles.csv", file, "text/csv")
                .post("/api/v1/imports?kind=roles&apply=auto").then().statusCode(202).extract().jsonPath().getString("id");
        while (!Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status").equals("applied")) Thread.onSpinWait();

        assertThat(Entries.all()).extracting(Entries::deed).containsExactly("import uploaded", "import applied");
        assertThat(Entries.last()).extracting(Entries::recordId, Entries::name, Entries::byAPerson).containsExactly(id, "roles.csv", true);
        assertThat(Entries.last().changes()).contains("{\"field\":\"recordsCreated\",\"to\":2}");

        Api.as(User.LENA).post("/api/v1/imports/" + id + "/undo").then().statusCode(202);
        while (!Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status").equals("undone")) Thread.onSpinWait();
        assertThat(Entries.since(2)).containsExactly("import undone");
    }

    @Test
    void keepsAnImportOfPlansAsOneDeedThoughItIsWrittenLikeByHand() {
        Api.create("/api/v1/roles", Map.of("title", "Clerk", "externalId", "clerk"));
        Api.create("/api/v1/skills", Map.of("statement", STATEMENT, "externalId", "checks"));
        var file = "planExternalId,planTitle,roleExternalId,rowExternalId,skillExternalId\nletters,Letters,clerk,row-1,checks\n".getBytes();
        var before = Entries.all().size();
        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "plans.csv", file, "text/csv")
                .post("/api/v1/imports?kind=plans&apply=auto").then().statusCode(202).extract().jsonPath().getString("id");
        var status = "validating";
        while (List.of("validating", "applying").contains(status)) status = Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status");
        assertThat(status).isEqualTo("applied");

        assertThat(Entries.since(before)).containsExactly("import uploaded", "import applied");
    }

    private static void put(String collection, Map<String, ?> record, Map<String, ?> input) {
        Api.as(User.LENA).header("If-Match", Api.etag(record)).body(input).put("/api/v1/" + collection + "/" + record.get("id")).then().statusCode(200);
    }

    private static void command(String address, String record) {
        Api.as(User.LENA).header("If-Match", tag(record)).post(address).then().statusCode(200);
    }

    private static String tag(String address) {
        return Api.as(User.LENA).get(address).header("ETag");
    }
}
