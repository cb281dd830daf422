package org.upskill.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.privacy.PersonalStore.Traces;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class AuditResourceTest {
    private static final String PATH = "/api/v1/audit-entries";
    private static final String STATEMENT = "Checks every figure of a claim letter against the policy before sending it";

    @Inject
    AuditPeople people;

    @Inject
    Event<PersonalRead> reads;

    @ParameterizedTest
    @EnumSource(names = {"LENA", "ANA"})
    void tellsWhoDidWhatWhenAndFromWhere(User reader) {
        var role = Api.create("/api/v1/roles", Map.of("title", "Clerk"));
        rename(role, "Claims clerk");

        var entry = Api.as(reader).get(PATH).then().statusCode(200).body("total", equalTo(2)).extract().jsonPath();
        assertThat(entry.getString("items[0].actor.name")).isEqualTo("Lena Berg");
        assertThat(entry.getString("items[0].actor.userName")).isEqualTo("lena");
        assertThat(entry.getString("items[0].actor.through")).isEqualTo("sign-in");
        assertThat(entry.getString("items[0].address")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(entry.getString("items[0].requestId")).isNotBlank();
        assertThat(entry.getString("items[0].recordId")).isEqualTo(role.get("id"));
        assertThat(entry.getString("items[0].recordName")).isEqualTo("Claims clerk");
        assertThat(entry.getList("items[0].changes.field")).containsExactly("title");
        assertThat(entry.getString("items[0].changes[0].from")).isEqualTo("Clerk");
        assertThat(entry.getString("items[0].changes[0].to")).isEqualTo("Claims clerk");
        assertThat(Api.as(reader).get(PATH + "/" + entry.getString("items[0].id")).jsonPath().getMap("$")).isEqualTo(entry.getMap("items[0]"));
    }

    @Test
    void tellsByWhichRequestItWasDone() {
        Api.as(User.LENA).header("X-Request-Id", "the-request-in-question").body(Map.of("title", "Clerk")).post("/api/v1/roles").then().statusCode(201);

        assertThat(list("").getString("items[0].requestId")).isEqualTo("the-request-in-question");
    }

    @Test
    void narrowsByWhatWasDoneToWhatByWhomAndWhen() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Éclair baker"));
        Api.create("/api/v1/work-activities", Map.of("title", "Bakes", "roleId", role.get("id")));
        Api.as(User.OMAR).body(Map.of("statement", STATEMENT)).post("/api/v1/skills").then().statusCode(201);
        rename(role, "Baker of éclairs");

        assertThat(kinds("?kind=skill")).containsExactly("skill");
        assertThat(kinds("?action=changed")).containsExactly("role");
        assertThat(kinds("?recordId=" + role.get("id"))).containsExactly("role", "work-activity", "role");
        assertThat(kinds("?q=ecLAIR")).containsExactly("role", "role");
        assertThat(kinds("?q=%25")).isEmpty();
        assertThat(kinds("?who=omar h")).containsExactly("skill");
        assertThat(kinds("?who=nobody")).isEmpty();
        assertThat(kinds("?actorId=" + list("?who=omar").getString("items[0].actor.id"))).containsExactly("skill");
        assertThat(kinds("?from=" + Instant.now().plusSeconds(60))).isEmpty();
        assertThat(kinds("?to=" + Instant.now().plusSeconds(60))).hasSize(4);
        assertThat(kinds("?sort=happenedAt")).containsExactly("role", "work-activity", "skill", "role");
        Api.as(User.LENA).get(PATH + "?sort=name").then().statusCode(400);
        Api.as(User.LENA).get(PATH + "?from=yesterday").then().statusCode(400);
    }

    @Test
    void isReadPageByPage() {
        for (var number = 1; number <= 5; number++) Api.create("/api/v1/roles", Map.of("title", "Role " + number));

        var first = list("?limit=3");
        var second = list("?limit=3&cursor=" + first.getString("nextCursor"));
        assertThat(first.getList("items.recordName")).containsExactly("Role 5", "Role 4", "Role 3");
        assertThat(second.getList("items.recordName")).containsExactly("Role 2", "Role 1");
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void answersAnEntryThatDoesNotExistWith404() {
        Api.as(User.LENA).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void forgetsWhomAnEntryIsAboutWhenThePersonIsErased() {
        Api.as(User.OMAR).body(Map.of("statement", STATEMENT, "owner", "Zelda Quint")).post("/api/v1/skills").then().statusCode(201);
        assertThat(list("").getString("items[0].changes.find { it.field == 'owner' }.to")).isEqualTo("Zelda Quint");

        var traces = new Traces(UUID.randomUUID(), List.of("zelda quint", "OMAR"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> people.count(traces))).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> people.erase(traces))).isEqualTo(2);

        var entry = list("");
        assertThat(entry.getBoolean("items[0].actor.erased")).isTrue();
        assertThat(entry.getString("items[0].actor.name")).isNull();
        assertThat(entry.getString("items[0].address")).isNull();
        assertThat(entry.getBoolean("items[0].changes.find { it.field == 'owner' }.erased")).isTrue();
        assertThat(entry.getString("items[0].changes.find { it.field == 'owner' }.to")).isNull();
        assertThat(entry.getString("items[0].changes.find { it.field == 'statement' }.to")).isEqualTo(STATEMENT);
        assertThat(Tables.content().get("audit_entry").toString()).doesNotContainIgnoringCase("zelda", "omar", "haddad");
    }

    @Test
    void tellsAPersonWhatThePersonHasDone() {
        Api.create("/api/v1/roles", Map.of("title", "Clerk"));

        var report = QuarkusTransaction.requiringNew().call(() -> people.report(new Traces(UUID.randomUUID(), List.of("lena"))));
        assertThat(report).hasSize(1);
        assertThat(report.getFirst()).containsEntry("action", "created").containsEntry("kind", "role");
    }

    @Test
    void keepsThatPersonalDataWereRead() {
        var person = UUID.randomUUID();
        reads.fire(new PersonalRead("person", person, 1));

        var entry = list("?action=read");
        assertThat(entry.getString("items[0].kind")).isEqualTo("person");
        assertThat(entry.getString("items[0].recordId")).isEqualTo(person.toString());
    }

    @Test
    void goesAlongAsAFileWhichIsAnEntryToo() {
        Api.create("/api/v1/roles", Map.of("title", "Clerk"));

        var csv = Api.as(User.ANA).accept("*/*").get(PATH + "/table?kind=role").then().statusCode(200).extract().asString();
        assertThat(csv).startsWith("\uFEFFTime,Who,Through").containsOnlyOnce("Lena Berg,Sign in,created,role,Clerk,\"externalId: – → clerk");
        var lines = Api.as(User.ANA).accept("*/*").get(PATH + "/lines?kind=role").then().statusCode(200).extract().asString();
        assertThat(lines.lines().toList()).hasSize(1);
        assertThat(JsonPath.from(lines).getString("recordName")).isEqualTo("Clerk");

        var entries = list("?action=exported");
        assertThat(entries.getList("items.kind")).containsExactly("audit", "audit");
        assertThat(entries.getList("items.actor.name")).containsOnly("Ana Costa");
    }

    @Test
    void saysThatTheDatabaseKeepsItFromBeingChanged() {
        Api.create("/api/v1/roles", Map.of("title", "Clerk"));

        Api.as(User.ANA).get("/api/v1/audit-status").then().statusCode(200)
                .body("appendOnly", equalTo(true))
                .body("kinds", equalTo(List.of("role")));
    }

    private static List<String> kinds(String query) {
        return list(query).getList("items.kind");
    }

    private static JsonPath list(String query) {
        return Api.as(User.LENA).get(PATH + query).then().statusCode(200).extract().jsonPath();
    }

    private static void rename(Map<String, ?> role, String title) {
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", title)).put("/api/v1/roles/" + role.get("id")).then().statusCode(200);
    }
}
