package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.shared.persistence.Ids;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Search learns the words of a large import after its records are there. */
@QuarkusTest
class ImportIndexingTest {
    private static final String ROLES = "kind=roles&source=onet";
    private static final int ROWS = 2_500;

    @Inject
    ImportJobs jobs;

    @Inject
    IndexSteps steps;

    @Inject
    ImportIndexing indexing;

    @Inject
    EntityManager entities;

    private static String file(String title) {
        return "externalId,title\n" + IntStream.rangeClosed(1, ROWS).mapToObj(i -> i + "," + title + " " + i).collect(Collectors.joining("\n"));
    }

    /** A large import that is applied, and of whose records search knows the first chunk when its instance died. */
    private JsonPath halfIndexed() {
        var imported = Upload.apply(ROLES, file("Clerk"));
        var id = UUID.fromString(imported.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from search_token").executeUpdate();
            jobs.lock(id).startIndexing();
        });
        assertThat(steps.index(id, steps.next(id))).isTrue();
        return Upload.get(imported.getString("id"));
    }

    private void resume(JsonPath imported) {
        indexing.run(UUID.fromString(imported.getString("id")));
        assertThat(Upload.get(imported.getString("id")).<Object>get("progress.phase")).isNull();
    }

    private Map<String, Object> role(String externalId) {
        var id = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select id from role where external_id = :id", UUID.class)
                .setParameter("id", externalId).getSingleResult());
        return Api.as(User.LENA).get("/api/v1/roles/" + id).jsonPath().getMap("");
    }

    private static void rename(Map<String, Object> role, String title) {
        var body = Map.of("title", title, "source", "onet", "externalId", role.get("externalId"));
        Api.as(User.LENA).header("If-Match", Api.etag(role)).body(body).put("/api/v1/roles/" + role.get("id")).then().statusCode(200);
    }

    private static void finds(String words, int roles) {
        Api.list("/api/v1/roles?q=" + words).body("total", equalTo(roles));
    }

    @Test
    void findsEveryRecordInTheEnd() {
        Upload.apply(ROLES, file("Clerk"));
        finds("clerk", ROWS);

        Upload.apply(ROLES, file("Cook"));
        finds("cook", ROWS);
        finds("clerk", 0);
    }

    @Test
    void saysHowFarSearchIsAndGoesOnWhereItsInstanceDied() {
        var half = halfIndexed();

        assertThat(half.getString("status")).isEqualTo("applied");
        assertThat(half.getString("progress.phase")).isEqualTo("indexing");
        assertThat(half.getInt("progress.done")).isEqualTo(500);
        assertThat(half.getInt("progress.total")).isEqualTo(ROWS);
        finds("clerk", 500);

        resume(half);
        finds("clerk", ROWS);
    }

    @Test
    void findsRecordsByWhatSomebodyHasMadeOfThemMeanwhile() {
        var half = halfIndexed();
        rename(role("1"), "Smith");
        rename(role("1000"), "Baker");

        resume(half);

        finds("smith", 1);
        finds("baker", 1);
        finds("clerk", ROWS - 2);
    }

    @Test
    void leavesNothingToBeFoundOfWhatIsDeletedMeanwhile() {
        var half = halfIndexed();
        var role = role("1000");
        Api.as(User.LENA).header("If-Match", Api.etag(role)).delete("/api/v1/roles/" + role.get("id")).then().statusCode(204);

        resume(half);

        finds("1000", 0);
        assertThat(tokensOf(role)).isZero();
    }

    @Test
    void leavesNothingToBeFoundOfAnImportThatIsUndoneMeanwhile() {
        var half = halfIndexed();

        Api.as(User.HRIS).post(Upload.PATH + "/" + half.getString("id") + "/undo").then().statusCode(202);
        resume(half(Upload.settle(half.getString("id"))));

        Api.list("/api/v1/roles").body("total", equalTo(0));
        assertThat(tokens()).isZero();
    }

    private static JsonPath half(JsonPath undone) {
        assertThat(undone.getString("status")).isEqualTo("undone");
        return undone;
    }

    private long tokens() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery("select count(*) from search_token").getSingleResult()).longValue());
    }

    private long tokensOf(Map<String, Object> role) {
        var id = Ids.bytes(UUID.fromString((String) role.get("id")));
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from search_token where record_id = :id").setParameter("id", id).getSingleResult()).longValue());
    }
}
