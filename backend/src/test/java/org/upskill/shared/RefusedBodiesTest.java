package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Bodies;
import org.upskill.testing.Operation;
import org.upskill.testing.Tables;
import org.upskill.testing.User;
import org.upskill.testing.World;

/** Sends every operation of the contract bodies that it must not take; what it must answer is worked out from the contract. */
@QuarkusTest
class RefusedBodiesTest {
    private final List<String> wrong = new ArrayList<>();

    private World world;
    private Bodies bodies;

    @BeforeEach
    void makeOneRecordOfEveryKind() {
        world = new World();
        bodies = new Bodies(world);
    }

    @Test
    void takesNoBodyOfAnotherMediaType() {
        var before = Tables.content();
        for (var operation : Operation.all()) {
            if (operation.takes().isEmpty()) continue;
            for (var media : List.of("text/plain", "application/xml", "application/vnd.upskill+json", operation.isUpload() ? "application/json" : "multipart/form-data; boundary=x")) {
                hold(operation, media, request(operation).contentType(media).body("{}".getBytes()), 415, "unsupported-media-type", "");
            }
        }
        changesNothing(before);
    }

    @Test
    void takesNoBodyThatCannotBeRead() {
        var before = Tables.content();
        for (var operation : withJson()) {
            for (var body : List.of("{", "{\"title\":", "nonsense", "{\"title\": \"\u0001\"}", "[]", "\"words\"", "7", bodies.good(operation) + " {}")) {
                hold(operation, body, request(operation).body(body.getBytes(StandardCharsets.UTF_8)), 400, "malformed-body", null);
            }
            if (operation.mayBeEmpty()) continue;
            for (var body : List.of("", "null")) hold(operation, body, request(operation).body(body.getBytes()), 400, null, null);
        }
        changesNothing(before);
    }

    @Test
    void pointsAtEveryValueThatTheContractDoesNotAllow() {
        var before = Tables.content();
        var tried = 0;
        for (var operation : withJson()) {
            for (var spoilt : bodies.spoilt(operation)) {
                hold(operation, shortened(spoilt.body().toString()), request(operation).body(spoilt.body().toString().getBytes(StandardCharsets.UTF_8)), 400, spoilt.problem(), spoilt.pointer());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(500);
        changesNothing(before);
    }

    @Test
    void takesNoBodyThatIsTooLarge() throws IOException {
        for (var operation : Operation.all()) {
            if (operation.takes().isEmpty()) continue;
            var answer = announceTooMuch(operation);
            if (!answer.startsWith("HTTP/1.1 413") || !answer.contains("application/problem+json") || !answer.contains("urn:upskill:problem:body-too-large")) {
                wrong.add(operation + " answered " + answer.lines().findFirst());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String announceTooMuch(Operation operation) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((operation.method() + " " + operation.at("organisation") + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\r\n").getBytes());
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Operation> withJson() {
        return Operation.all().stream().filter(operation -> operation.input() != null).toList();
    }

    private RequestSpecification request(Operation operation) {
        return Api.as(User.LENA).contentType(ContentType.JSON).header("If-Match", world.tag(operation));
    }

    private void hold(Operation operation, String sent, RequestSpecification request, int status, String slug, String pointer) {
        var answer = Refusal.of(request.request(operation.method().name(), world.address(operation)));
        var slugIsRight = slug == null || slug.equals(answer.slug());
        if (answer.complete() && answer.status() == status && slugIsRight && (pointer == null || answer.at(pointer))) return;
        wrong.add("%s with %s answered %s, not %d %s at %s".formatted(operation, sent, answer, status, slug, pointer));
    }

    private void changesNothing(Object before) {
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    private static String shortened(String body) {
        return body.length() < 300 ? body : body.substring(0, 300) + "…";
    }
}
