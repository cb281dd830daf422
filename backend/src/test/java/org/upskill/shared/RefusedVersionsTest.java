package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Bodies;
import org.upskill.testing.Operation;
import org.upskill.testing.Tables;
import org.upskill.testing.User;
import org.upskill.testing.World;

/** Asks every operation on a record for what is not there, or not there any more as the caller has seen it. */
@QuarkusTest
class RefusedVersionsTest {
    /** Waivers have no version; what a demo is has none either. */
    private static final Set<String> WITHOUT_VERSION =
            Set.of("withdrawMeasureWaiver", "withdrawPriorityWaiver", "withdrawSkillWaiver", "removeDemo", "markDemoLoaded");

    private final List<String> wrong = new ArrayList<>();

    private World world;
    private Bodies bodies;

    @BeforeEach
    void makeOneRecordOfEveryKind() {
        world = new World();
        bodies = new Bodies(world);
    }

    @Test
    void asksForTheVersionWhereverARecordIsReplacedOrDeleted() {
        for (var operation : Operation.all()) {
            var changes = operation.method() == HttpMethod.PUT || operation.method() == HttpMethod.DELETE;
            if (changes && !operation.takesIfMatch() && !WITHOUT_VERSION.contains(operation.id())) wrong.add(operation + " takes no If-Match");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesNothingForACallerWhoHasSeenNoVersionOrAnother() {
        var before = Tables.content();
        var tried = 0;
        for (var operation : Operation.all()) {
            if (!operation.takesIfMatch()) continue;
            hold(operation, "without If-Match", send(operation, world.address(operation), null), 428, "precondition-required");
            for (var tag : List.of("\"77\"", "W/" + world.tag(operation), "77", "*", "nonsense")) {
                hold(operation, "If-Match " + tag, send(operation, world.address(operation), tag), 412, "stale-version");
            }
            tried++;
        }
        assertThat(tried).isGreaterThan(30);
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void findsNothingUnderAnIdThatIsNoRecords() {
        var before = Tables.content();
        for (var operation : Operation.all()) {
            if (!operation.isOfOne()) continue;
            for (var id : List.of(UUID.randomUUID().toString(), "no-id")) {
                hold(operation, id, send(operation, operation.at(id), "\"0\""), 404, "not-found");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    private Response send(Operation operation, String address, String tag) {
        var request = Api.as(User.LENA).accept("*/*");
        if (tag != null) request.header("If-Match", tag);
        for (var other : operation.parameters()) {
            var isId = other.getIn().equals("query") && "uuid".equals(other.getSchema().getFormat());
            if (isId) request.queryParam(other.getName(), UUID.randomUUID().toString());
        }
        if (operation.input() != null) request.body(bodies.good(operation).toString().getBytes());
        return request.request(operation.method().name(), address);
    }

    private void hold(Operation operation, String what, Response response, int status, String slug) {
        var answer = Refusal.of(response);
        if (!answer.is(status, slug)) wrong.add("%s, %s, answered %s, not %d %s".formatted(operation, what, answer, status, slug));
    }
}
