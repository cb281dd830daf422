package org.upskill.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Bodies;
import org.upskill.testing.Operation;
import org.upskill.testing.Tables;
import org.upskill.testing.User;
import org.upskill.testing.World;

/** Gives every parameter of the contract values that it does not allow, and every address methods and formats that it does not have. */
@QuarkusTest
class RefusedParametersTest {
    /** Texts that are no free words, each with what is none. */
    private static final Map<String, String> WORDS = Map.of("sort", "nonsense", "cursor", "nonsense");

    private final List<String> wrong = new ArrayList<>();

    private World world;
    private Bodies bodies;

    @BeforeEach
    void makeOneRecordOfEveryKind() {
        world = new World();
        bodies = new Bodies(world);
    }

    @Test
    void saysWhichParameterHasAValueThatIsNotAllowed() {
        var before = Tables.content();
        var tried = 0;
        for (var operation : Operation.all()) {
            for (var parameter : operation.parameters()) {
                if (!parameter.getIn().equals("query")) continue;
                for (var value : spoilt(parameter)) {
                    var answer = Refusal.of(send(operation, parameter.getName(), value));
                    tried++;
                    if (answer.complete() && answer.status() == 400 && Set.of("bad-parameter", "invalid-input").contains(answer.slug())) continue;
                    wrong.add("%s with %s=%s answered %s".formatted(operation, parameter.getName(), value, answer));
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void takesAnEmptyParameterForNone() {
        for (var operation : Operation.all()) {
            if (operation.method() != HttpMethod.GET) continue;
            for (var parameter : operation.parameters()) {
                if (!parameter.getIn().equals("query") || Boolean.TRUE.equals(parameter.getRequired())) continue;
                var with = send(operation, parameter.getName(), "").statusCode();
                var without = send(operation, "nothing", "").statusCode();
                if (with != without) wrong.add("%s with an empty %s answered %d".formatted(operation, parameter.getName(), with));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void hasNoOtherMethodsThanThoseOfTheContract() {
        var before = Tables.content();
        var operations = Operation.all();
        for (var operation : operations) {
            for (var method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                var address = world.address(operation);
                if (operations.stream().anyMatch(other -> other.method() == method && matches(other, address))) continue;
                var answer = Refusal.of(Api.as(User.LENA).request(method.name(), address));
                if (!answer.is(405, "method-not-allowed") && !answer.is(404, "not-found")) wrong.add("%s %s answered %s".formatted(method, address, answer));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    @Test
    void answersInNoOtherFormatThanThoseOfTheContract() {
        var before = Tables.content();
        for (var operation : Operation.all()) {
            if (operation.method() != HttpMethod.GET || !operation.gives().equals(Set.of("application/json"))) continue;
            var answer = Refusal.of(Api.as(User.LENA).accept("image/png").get(world.address(operation)));
            if (!answer.is(406, "not-acceptable")) wrong.add("%s as a picture answered %s".formatted(operation, answer));
        }
        assertThat(wrong).isEmpty();
        assertThat(Tables.content()).isEqualTo(before);
    }

    private static boolean matches(Operation operation, String address) {
        return address.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static List<String> spoilt(Parameter parameter) {
        var schema = parameter.getSchema();
        if ("array".equals(schema.getType())) return schema.getItems().getFormat() == null ? List.of() : List.of("nonsense");
        var values = new ArrayList<String>();
        if (schema.getEnum() != null || schema.getFormat() != null || "boolean".equals(schema.getType())) values.add("nonsense");
        else if (WORDS.containsKey(parameter.getName())) values.add(WORDS.get(parameter.getName()));
        bounds(schema, values);
        return values;
    }

    private static void bounds(Schema<?> schema, List<String> values) {
        if (!"integer".equals(schema.getType())) return;
        values.addAll(List.of("1.5", "99999999999"));
        if (schema.getMinimum() != null) values.add(String.valueOf(schema.getMinimum().intValue() - 1));
        if (schema.getMaximum() != null) values.add(String.valueOf(schema.getMaximum().intValue() + 1));
    }

    private Response send(Operation operation, String name, String value) {
        var request = Api.as(User.LENA).accept("*/*");
        if (operation.takesIfMatch()) request.header("If-Match", world.tag(operation));
        if (operation.input() != null) request.body(bodies.good(operation).toString().getBytes());
        if (operation.isUpload()) request.contentType("multipart/form-data").multiPart("file", "roles.csv", "title\nClerk\n".getBytes());
        for (var other : operation.parameters()) {
            var needed = Boolean.TRUE.equals(other.getRequired()) && other.getIn().equals("query") && !other.getName().equals(name);
            if (needed) request.queryParam(other.getName(), "roles");
        }
        return request.queryParam(name, value).request(operation.method().name(), world.address(operation));
    }
}
