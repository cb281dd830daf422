package org.upskill.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Bodies;
import org.upskill.testing.Operation;
import org.upskill.testing.Tables;
import org.upskill.testing.User;
import org.upskill.testing.World;

/** Sends every operation that may write a request that nothing is wrong with: what changes anything leaves an entry. */
@QuarkusTest
class EveryWriteTest {
    /** What is no write of a person: what is derived, what the product keeps for its own running, and the audit itself. */
    private static final Set<String> OWN = Set.of("audit_entry", "audit_import_block", "person_key", "search_token", "idempotency_answer", "recomputed", "scheduled_task",
            "scheduled_call", "webhook_attempt", "webhook_health");

    /**
     * What takes a secret of an answer before, or is about something that nothing else in the contract makes: findings and their waivers,
     * erased people, deliveries. {@link LifeOfRecordsTest} and the features' own tests send such.
     */
    private static final Set<String> PARTICULAR = Set.of(
            "erasePerson", "liftErasure", "replayWebhookDelivery", "takeStarterSkills", "waiveMeasureFinding",
            "waivePriorityFinding", "waiveSkillFinding", "withdrawMeasureWaiver", "withdrawPriorityWaiver", "withdrawSkillWaiver");

    /** Answers to what comes at the wrong moment in the life of a record. */
    private static final Set<Integer> NOT_NOW = Set.of(409, 422);

    @Inject
    EntityManager entities;

    @Test
    void leavesAnEntryOfWhateverItChanges() {
        var untold = new ArrayList<String>();
        var refused = new TreeSet<String>();
        var writes = 0;
        var world = new World();
        for (var operation : Operation.all()) {
            if (operation.method() == HttpMethod.GET) continue;
            var before = Tables.content();
            var answer = send(operation, world);
            if (answer.statusCode() >= 300 && !NOT_NOW.contains(answer.statusCode())) refused.add(operation.id());
            var after = Tables.content();
            var changed = changed(before, after);
            var entries = after.get("audit_entry").size() - before.get("audit_entry").size();
            if (changed.isEmpty() != (entries == 0)) untold.add("%s changed %s and left %d entries".formatted(operation, changed, entries));
            if (changed.isEmpty()) continue;
            writes++;
            Tables.empty();
            world = new World();
        }
        assertThat(untold).isEmpty();
        assertThat(refused).isEqualTo(PARTICULAR);
        assertThat(writes).isGreaterThan(30);
    }

    @Test
    void leavesNoneOfWhatWasTakenBack() {
        new World();
        var before = Tables.content();
        QuarkusTransaction.begin();
        entities.createQuery("select v from ListView v", Object.class).getResultList().forEach(entities::remove);
        entities.flush();
        QuarkusTransaction.rollback();
        assertThat(Tables.content()).isEqualTo(before);

        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("select v from ListView v", Object.class).getResultList().forEach(entities::remove));
        assertThat(Tables.content().get("audit_entry")).hasSize(before.get("audit_entry").size() + 1);
    }

    private static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new HashMap<>(after);
        changed.entrySet().removeIf(table -> OWN.contains(table.getKey()) || table.getValue().equals(before.get(table.getKey())));
        return List.copyOf(changed.keySet());
    }

    private static Response send(Operation operation, World world) {
        var request = Api.as(User.LENA).accept("*/*");
        if (operation.takesIfMatch()) request.header("If-Match", world.tag(operation));
        if (operation.input() != null) request.body(new Bodies(world).good(operation).toString().getBytes());
        if (operation.isUpload()) request.contentType("multipart/form-data").multiPart("file", "roles.csv", "title\nClerk\n".getBytes());
        return request.request(operation.method().name(), world.address(operation) + (operation.isUpload() ? "?kind=roles" : ""));
    }
}
