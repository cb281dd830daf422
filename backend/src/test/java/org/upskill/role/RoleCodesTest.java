package org.upskill.role;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class RoleCodesTest {
    private static final String PATH = "/api/v1/roles";
    private static final String ADDRESS = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1";

    @Test
    void findsARoleByAnyOfItsCodes() {
        var role = Api.create(PATH, Map.of(
                "title", "Developer", "onetSoc", List.of("15-1252.00", "15-1254"), "esco", List.of(ADDRESS, "2512.4"), "isco", List.of("2512")));
        Api.create(PATH, Map.of("title", "Cook", "isco", List.of("5120")));

        for (var code : List.of("15-1252.00", "15-1254", ADDRESS, "f2b15a0e-e65a-438a-affb-29b9d50b77d1", "2512.4", "2512")) {
            Api.as(User.LENA).queryParam("code", code).get(PATH).then().statusCode(200).body("items.title", contains("Developer"));
        }
        for (var other : List.of("15-1252", "15", "251", "europa")) Api.list(PATH + "?code=" + other).body("items", empty());
        Api.list(PATH + "?q=15-1252").body("items.title", contains("Developer"));
        Api.list(PATH + "?q=europa").body("items", empty());

        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(Map.of("title", "Developer", "isco", List.of("2514")))
                .put(PATH + "/" + role.get("id")).then().statusCode(200).body("isco", contains("2514")).body("onetSoc", empty());
        Api.list(PATH + "?code=2512").body("items", empty());
        Api.list(PATH + "?code=2514").body("items.title", contains("Developer"));
    }

    @Test
    void refusesCodesOfAnotherForm() {
        Api.as(User.LENA).body(Map.of("title", "Developer", "onetSoc", List.of("151252"), "esco", List.of("https://example.org/x"), "isco", List.of("25120")))
                .post(PATH).then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/onetSoc/0", "/esco/0", "/isco/0"));
        Api.list(PATH).body("total", equalTo(0));
    }
}
