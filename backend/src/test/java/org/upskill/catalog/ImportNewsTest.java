package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportNewsTest {
    private String webhook;

    @BeforeEach
    void subscribe() {
        webhook = (String) Api.create("/api/v1/webhooks", Map.of("url", "https://receiver.invalid/", "eventTypes", List.of("import.finished"))).get("id");
    }

    @Test
    void tellsOtherSystemsThatAnImportWasAppliedAndUndone() {
        var applied = Upload.apply("kind=roles", "externalId,title\nr1,Clerk\nr2,Lawyer\n");
        var id = applied.getString("id");
        assertThat(news()).hasSize(1);
        assertThat(news().getFirst()).containsEntry("id", id).containsEntry("kind", "roles").containsEntry("status", "applied").containsEntry("created", 2);

        Api.as(User.HRIS).body("{}").post(Upload.PATH + "/" + id + "/undo").then().statusCode(202);
        Upload.settle(id);

        assertThat(news()).extracting("status").containsExactlyInAnyOrder("applied", "undone");
    }

    @Test
    void tellsThatAnImportHasErrors() {
        Upload.validate("kind=roles", "externalId,title\nr1,\n");

        assertThat(news()).extracting("status", "invalid").containsExactly(org.assertj.core.groups.Tuple.tuple("invalid", 1));
    }

    @Test
    void tellsThatAFileCouldNotBeRead() {
        Upload.validate("kind=roles", "");

        assertThat(news()).extracting("status").containsExactly("failed");
    }

    @Test
    void tellsThatAnImportWasCancelledButNotThatItIsReady() {
        var ready = Upload.validate("kind=roles", "externalId,title\nr1,Clerk\n");
        assertThat(news()).isEmpty();

        Api.as(User.HRIS).body("").post(Upload.PATH + "/" + ready.getString("id") + "/cancel").then().statusCode(202);

        assertThat(news()).extracting("status").containsExactly("cancelled");
    }

    private List<Map<String, Object>> news() {
        return Api.list("/api/v1/webhook-deliveries?webhookId=" + webhook).extract().jsonPath().<String>getList("items.id").stream()
                .map(id -> Api.as(User.LENA).get("/api/v1/webhook-deliveries/" + id).jsonPath().getString("payload"))
                .map(payload -> JsonPath.from(payload).<String, Object>getMap("data"))
                .toList();
    }
}
