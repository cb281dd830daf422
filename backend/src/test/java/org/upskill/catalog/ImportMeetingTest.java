package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Imports that meet each other, or somebody's edits, while they write: whose change is not there in the end was told so. */
@QuarkusTest
class ImportMeetingTest {
    private static final String ROLES = "kind=roles&source=onet";
    private static final int ROWS = 2_400;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportApply apply;

    @BeforeEach
    void fill() {
        Upload.apply(ROLES, file("Role", i -> i));
    }

    private static String file(String title, IntUnaryOperator order) {
        return "externalId,title\n" + IntStream.rangeClosed(1, ROWS).map(order).mapToObj(i -> i + "," + title + " " + i).collect(Collectors.joining("\n"));
    }

    private CompletableFuture<JsonPath> applying(JsonPath ready) {
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startApplying("hris"));
        return CompletableFuture.supplyAsync(() -> {
            apply.run(id);
            return Upload.get(id.toString());
        });
    }

    private static Map<String, String> titles() {
        var rows = Api.as(User.LENA).get("/api/v1/exports/roles?format=json").jsonPath().<Map<String, String>>getList("$");
        return rows.stream().collect(Collectors.toMap(row -> row.get("externalId"), row -> row.get("title")));
    }

    @Test
    void letsOneOfTwoImportsWinWholeAndTellsTheOther() {
        var up = applying(Upload.validate(ROLES, file("Up", i -> i)));
        var down = applying(Upload.validate(ROLES, file("Down", i -> ROWS + 1 - i)));

        var ends = Stream.of(up, down).map(CompletableFuture::join).toList();

        assertThat(ends).extracting(end -> end.getString("status")).allMatch(status -> List.of("applied", "failed").contains(status));
        assertThat(ends).filteredOn(end -> end.getString("status").equals("failed"))
                .extracting(end -> end.getString("problem.type")).containsOnly("urn:upskill:problem:catalog-moved-on");
        var winners = ends.stream().filter(end -> end.getString("status").equals("applied")).toList();
        assertThat(winners).hasSizeLessThanOrEqualTo(1);
        var word = winners.isEmpty() ? "Role" : ends.getFirst() == winners.getFirst() ? "Up" : "Down";
        assertThat(titles()).hasSize(ROWS).allSatisfy((id, title) -> assertThat(title).isEqualTo(word + " " + id));
    }

    @Test
    void keepsEveryEditThatWasAnswered() {
        var ready = Upload.validate(ROLES, file("New", i -> i));
        var roles = Api.list("/api/v1/roles?limit=200&sort=-title").extract().jsonPath().<Map<String, Object>>getList("items");
        var edited = new ConcurrentHashMap<String, String>();
        var running = applying(ready);
        IntStream.range(0, 4).mapToObj(part -> CompletableFuture.runAsync(() -> {
            for (var i = part; i < 120; i += 4) {
                var role = roles.get(i);
                var title = "Edited " + role.get("externalId");
                var answer = Api.as(User.LENA).header("If-Match", Api.etag(role))
                        .body(Map.of("title", title, "source", "onet", "externalId", role.get("externalId")))
                        .put("/api/v1/roles/" + role.get("id"));
                assertThat(answer.statusCode()).isIn(200, 412);
                if (answer.statusCode() == 200) edited.put((String) role.get("externalId"), title);
            }
        })).toList().forEach(CompletableFuture::join);

        var end = running.join();

        var others = end.getString("status").equals("applied") ? "New " : "Role ";
        assertThat(titles()).hasSize(ROWS).allSatisfy((id, title) -> assertThat(title).isEqualTo(edited.getOrDefault(id, others + id)));
        if (!edited.isEmpty()) assertThat(end.getString("status")).isEqualTo("failed");
    }

    @Test
    void takesAllBackWhenItMeetsAnEditInItsLastChunk() {
        var ready = Upload.validate(ROLES, file("New", i -> i));
        var last = Api.list("/api/v1/roles?q=" + ROWS).extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(last)).body(Map.of("title", "Mine", "source", "onet", "externalId", "" + ROWS))
                .put("/api/v1/roles/" + last.get("id")).then().statusCode(200);

        var end = applying(ready).join();

        assertThat(end.getString("status")).isEqualTo("failed");
        assertThat(end.getString("problem.type")).isEqualTo("urn:upskill:problem:catalog-moved-on");
        assertThat(titles()).allSatisfy((id, title) -> assertThat(title).isEqualTo(id.equals("" + ROWS) ? "Mine" : "Role " + id));
    }
}
