package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** The files of the demo organisation hold what its README says. */
@QuarkusTest
class DemoPeopleTest {
    private static final Path FILES = Path.of("src/main/demo");

    @Test
    void bringsTheOrganisationOfTheDemo() throws IOException {
        for (var kind : List.of("role-groups", "roles")) bring(kind, kind);
        for (var mapping : new ObjectMapper().readValue(Files.readString(FILES.resolve("title-mappings.json")), Map[].class)) map(mapping);
        bring("teams", "teams");
        assertThat(bring("people", "people")).containsEntry("created", 120);
        assertThat(bring("teams", "team-leads")).containsEntry("changed", 5);

        Api.list("/api/v1/people/tree").body("total", equalTo(5)).body("items.reportCount", everyItem(equalTo(3)));
        Api.list("/api/v1/teams").body("items.leadName", everyItem(notNullValue())).body("items.memberCount", everyItem(greaterThan(20)));
        Api.list("/api/v1/people?q=mia novak").body("items[0].reportCount", equalTo(7));
        Api.list("/api/v1/people?q=eli brooks").body("items[0].managerName", equalTo("Mia Novak")).body("items[0].roleTitle", equalTo("Claims clerk"));
        Api.list("/api/v1/people?limit=200").body("items.state", hasItem("not-started")).body("items.state", hasItem("on-leave")).body("items.employment", hasItem("contractor"));
        Api.list("/api/v1/title-mappings/unmapped").body("total", greaterThan(4));
        var claims = User.MIA.claims().claim("email", "mia@example.com");
        Api.nobody().auth().oauth2(User.sign(claims)).get("/api/v1/people").then().statusCode(200).body("total", equalTo(8));
    }

    private static Map<Object, Object> bring(String kind, String name) throws IOException {
        return Upload.apply("kind=" + kind + "&source=demo", Files.readString(FILES.resolve(name + ".csv"))).getMap("counts");
    }

    private static void map(Map<?, ?> mapping) {
        var input = new HashMap<String, Object>();
        for (var name : List.of("title", "jobCode")) if (mapping.containsKey(name)) input.put(name, mapping.get(name));
        var roles = Api.list("/api/v1/roles?limit=200&archived=any").extract().jsonPath();
        input.put("roleId", roles.getString("items.find { it.externalId == '%s' }.id".formatted(mapping.get("role"))));
        Api.create("/api/v1/title-mappings", input);
    }
}
