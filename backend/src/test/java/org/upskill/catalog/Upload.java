package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Uploads files as people and scripts do, and waits for what becomes of them. */
final class Upload {
    static final String PATH = "/api/v1/imports";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Upload() {}

    static ValidatableResponse send(User user, String query, String name, byte[] content, String columns) {
        var request = Api.as(user).contentType("multipart/form-data").multiPart("file", name, content, "application/octet-stream");
        if (columns != null) request.multiPart("columns", columns);
        return request.post(PATH + "?" + query).then();
    }

    /** Uploads as the HRIS and waits for the end of the dry run. */
    static JsonPath validate(String query, String text) {
        return validate(query, text, null);
    }

    static JsonPath validate(String query, String text, String columns) {
        return settle(accepted(send(User.HRIS, query, "file.csv", text.getBytes(StandardCharsets.UTF_8), columns)));
    }

    static String accepted(ValidatableResponse response) {
        var id = response.statusCode(202).extract().jsonPath().getString("id");
        assertThat(response.extract().header("Location")).endsWith(PATH + "/" + id);
        return id;
    }

    /** Uploads, expects it to be ready, applies it and waits for the end. */
    static JsonPath apply(String query, String text) {
        return apply(validate(query, text));
    }

    static JsonPath apply(JsonPath ready) {
        assertThat(ready.getString("status")).as(ready.prettify()).isEqualTo("ready");
        applying(ready).statusCode(202);
        return settle(ready.getString("id"));
    }

    static ValidatableResponse applying(JsonPath ready) {
        return Api.as(User.HRIS).body(Map.of("token", ready.getString("token"))).post(PATH + "/" + ready.getString("id") + "/apply").then();
    }

    /** The import once the server has nothing more to do for it. */
    static JsonPath settle(String id) {
        return settle(User.HRIS, id);
    }

    static JsonPath settle(User user, String id) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var seen = get(user, id);
            if (seen.get("progress.phase") == null) return seen;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("The import does not end: " + get(id).prettify());
    }

    static JsonPath get(String id) {
        return get(User.HRIS, id);
    }

    private static JsonPath get(User user, String id) {
        return Api.as(user).get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath errors(JsonPath imported) {
        return part(imported, "/errors?limit=200");
    }

    static JsonPath changes(JsonPath imported) {
        return part(imported, "/changes?limit=200");
    }

    static JsonPath part(JsonPath imported, String path) {
        return Api.as(User.HRIS).get(PATH + "/" + imported.getString("id") + path).then().statusCode(200).extract().jsonPath();
    }
}
