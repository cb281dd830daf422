package org.upskill.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.shared.text.Kebab;
import org.upskill.testing.AccessTable;
import org.upskill.testing.Operation;

/** Walks every operation of the contract with a token of each scope, and compares with {@code scope-table.csv}. */
@QuarkusTest
class ScopeTest {
    @ParameterizedTest
    @EnumSource(TokenScope.class)
    void opensWhatTheTableSaysAndNothingElse(TokenScope scope) throws IOException {
        var table = AccessTable.scopes();
        var token = Tokens.make(scope.name(), Kebab.of(scope));
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var status = operation.statusFor(Tokens.as(token));
            if (status == 401 || status >= 500 || (status != 403) != table.getOrDefault(operation.id(), List.of()).contains(Kebab.of(scope))) {
                wrong.add(operation + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noScopeOpensWhatTheRoleDoesNot() throws IOException {
        var callers = AccessTable.read();
        AccessTable.scopes().forEach((operation, scopes) -> {
            assertThat(callers.get(operation)).as(operation + " with " + scopes).contains("hris");
        });
    }

    @Test
    void keepsFilesOfPeopleAndFilesOfTheCatalogApart() {
        var catalog = Tokens.make("Catalog", "catalog");
        var people = Tokens.make("People", "people");

        Tokens.as(people).get("/api/v1/exports/roles?format=csv").then().statusCode(403).body("detail", containsString("catalog, read"));
        Tokens.as(catalog).accept("*/*").get("/api/v1/exports/roles?format=csv").then().statusCode(200);
        for (var kind : new String[] {"people", "teams"}) assertThat(upload(catalog, "kind=" + kind)).isEqualTo(403);
        assertThat(upload(people, "kind=roles")).isEqualTo(403);
        assertThat(upload(catalog, "kind=roles&kind=people")).isEqualTo(202);
        assertThat(upload(people, "kind=roles&kind=people")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people/../roles", "/api/v1/people/%2e%2e/roles", "/api/v1//roles", "/api/v1/%72oles", "/api/v1/roles;people",
        "/api/v1/people%2f..%2froles", "/api/v1/./roles", "/api/v1/people/../../v1/roles", "//api/v1/roles"})
    void noSpellingOfAnAddressGetsRoundTheRule(String path) {
        assertThat(Tokens.raw(Tokens.make("People", "people")).get(path).statusCode()).isIn(403, 404, 400);
    }

    @Test
    void saysWhichScopeWouldOpenIt() {
        Tokens.as(Tokens.make("Reader", "read")).body(Map.of("title", "Clerk")).post("/api/v1/roles").then()
                .statusCode(403).contentType("application/problem+json").body("type", equalTo("urn:upskill:problem:forbidden"))
                .body("detail", equalTo("The API token has no scope that allows it. One of these does: catalog."));
    }

    private static int upload(Map<String, Object> token, String query) {
        return Tokens.as(token).contentType("multipart/form-data").multiPart("file", "roles.csv", "title\nClerk\n".getBytes())
                .post("/api/v1/imports?" + query).statusCode();
    }
}
