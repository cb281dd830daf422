package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Walks every operation of the contract as every kind of caller and compares with {@code access-table.csv}. */
@QuarkusTest
class AccessTableTest {
    @Test
    void namesEveryOperationOfTheContractAndNoOther() throws IOException {
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(operations().stream().map(Call::operation).toList());
    }

    @Test
    void refusesNobodyNothingButWhatTheTableSays() throws IOException {
        var table = table();
        for (var call : operations()) {
            var expected = table.get(call.operation()).contains("nobody");
            assertThat(call.statusFor(null) != 401).as(call + " as nobody").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LENA", "OMAR", "ANA", "ELI", "HRIS"})
    void letsEveryKindOfUserDoWhatTheTableSaysAndNothingElse(User user) throws IOException {
        var table = table();
        var wrong = new ArrayList<String>();
        for (var call : operations()) {
            var allowed = table.get(call.operation()).contains(user.userName());
            var status = call.statusFor(user);
            if (status == 401 || status >= 500 || (status != 403) != allowed) wrong.add(call + " answered " + status);
        }
        assertThat(wrong).isEmpty();
    }

    private record Call(String operation, HttpMethod method, String path, boolean multipart) {
        int statusFor(User user) {
            var request = (user == null ? Api.nobody() : Api.as(user)).accept("*/*");
            if (multipart) request = request.contentType("multipart/form-data").multiPart("nothing", "");
            else if (method == HttpMethod.POST || method == HttpMethod.PUT) request = request.body("{}");
            return request.request(method.name(), path).statusCode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static List<Call> operations() {
        var contract = new OpenAPIV3Parser().readContents(given().get("/q/openapi").asString()).getOpenAPI();
        return contract.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream().map(operation -> {
                    var body = operation.getValue().getRequestBody();
                    var multipart = body != null && body.getContent() != null && body.getContent().containsKey("multipart/form-data");
                    var address = path.getKey().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    return new Call(operation.getValue().getOperationId(), operation.getKey(), address, multipart);
                }))
                .toList();
    }

    /** Operation to the callers who may; everybody else is refused. */
    private static Map<String, List<String>> table() throws IOException {
        var table = new TreeMap<String, List<String>>();
        try (var file = AccessTableTest.class.getResourceAsStream("/access-table.csv")) {
            new String(file.readAllBytes()).lines().skip(1).map(line -> line.split(",")).forEach(cells ->
                    table.put(cells[0], cells.length < 2 ? List.of() : Stream.of(cells[1].split(" ")).toList()));
        }
        return table;
    }
}
