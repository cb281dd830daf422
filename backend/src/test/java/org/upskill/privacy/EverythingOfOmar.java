package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What a busy person leaves behind, in as many places as the product has. */
final class EverythingOfOmar {
    private EverythingOfOmar() {}

    static Map<String, Object> leave() {
        var omar = Erasing.omar();
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        Api.create(Erasing.PEOPLE, Map.of("name", "Mia Lang", "managerId", omar.get("id")));
        Api.create("/api/v1/teams", Map.of("name", "Learning", "leadId", omar.get("id")));
        as().header("Idempotency-Key", "once").body(Map.of("title", "Fewer letters come back", "owner", "Omar Haddad", "description", "Ask OMAR@example.org first."))
                .post("/api/v1/priorities").then().statusCode(201);
        var plan = as().body(Map.of("title", "Letters", "roleId", role.get("id"))).post("/api/v1/plans").then().statusCode(201).extract().jsonPath();
        as().header("If-Match", "\"" + plan.getInt("version") + "\"").body(Map.of("comment", "See HR-90417")).post("/api/v1/plans/" + plan.getString("id") + "/submit");
        for (var shared : List.of(true, false)) {
            as().body(Map.of("list", "roles", "name", "View " + shared, "query", Map.of("q", "Omar Haddad"), "shared", shared)).post("/api/v1/views").then().statusCode(201);
        }
        upload("externalId,title,description\n1,Clerk,Trained by Omar Haddad\n");
        upload("externalId,title,level\n2,,omar@example.org\n");
        upload("who,what\nomar@example.org,is in no column that is read\n");
        return omar;
    }

    private static io.restassured.specification.RequestSpecification as() {
        return Api.as(User.OMAR);
    }

    private static void upload(String file) {
        var id = as().contentType("multipart/form-data").multiPart("file", "omar haddad.csv", file.getBytes())
                .post("/api/v1/imports?kind=roles").then().statusCode(202).extract().jsonPath().getString("id");
        for (var seen = read(id); seen.getString("status").equals("validating") || seen.get("progress.phase") != null; ) seen = read(id);
        assertThat(read(id).getString("status")).as(read(id).prettify()).isIn("ready", "invalid", "failed");
    }

    private static JsonPath read(String id) {
        return as().get("/api/v1/imports/" + id).jsonPath();
    }
}
