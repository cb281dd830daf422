package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upskill.testing.AccessTable;
import org.upskill.testing.Api;
import org.upskill.testing.Bodies;
import org.upskill.testing.Operation;
import org.upskill.testing.Tables;
import org.upskill.testing.User;
import org.upskill.testing.World;

/** Sends every operation a request that nothing is wrong with, from callers who may not send it. */
@QuarkusTest
class RefusedCallersTest {
    private final List<String> wrong = new ArrayList<>();

    private World world;
    private Bodies bodies;

    @BeforeEach
    void makeOneRecordOfEveryKind() {
        world = new World();
        bodies = new Bodies(world);
    }

    @ParameterizedTest
    @EnumSource(names = {"OMAR", "ANA", "ELI", "HRIS"})
    void letsNobodyDoWhatTheAccessTableDoesNotSay(User user) throws IOException {
        var table = AccessTable.read();
        var before = Tables.content();
        var tried = 0;
        for (var operation : Operation.all()) {
            if (table.get(operation.id()).contains(user.userName())) continue;
            hold(operation, send(operation, Api.as(user)), 403, "forbidden");
            tried++;
        }
        assertThat(tried).isPositive();
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void letsNobodyInWithoutATokenThatIsItsOwn() throws IOException {
        var table = AccessTable.read();
        var before = Tables.content();
        var foreign = User.sign(User.LENA.claims().issuer("https://elsewhere.test"));
        for (var operation : Operation.all()) {
            if (table.get(operation.id()).contains("nobody")) continue;
            hold(operation, send(operation, Api.nobody()), 401, "unauthenticated");
            for (var token : List.of("nonsense", foreign)) hold(operation, send(operation, Api.nobody().auth().oauth2(token)), 401, "unauthenticated");
        }
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    private Response send(Operation operation, RequestSpecification request) {
        request.accept("*/*");
        if (operation.takesIfMatch()) request.header("If-Match", world.tag(operation));
        if (operation.input() != null) request.body(bodies.good(operation).toString().getBytes());
        if (operation.isUpload()) request.contentType("multipart/form-data").multiPart("file", "roles.csv", "title\nClerk\n".getBytes());
        return request.request(operation.method().name(), world.address(operation));
    }

    private void hold(Operation operation, Response response, int status, String slug) {
        var answer = Refusal.of(response);
        var asks = status != 401 || "Bearer".equals(response.header("WWW-Authenticate"));
        if (!answer.is(status, slug) || !asks) wrong.add("%s answered %s, not %d %s".formatted(operation, answer, status, slug));
    }
}
