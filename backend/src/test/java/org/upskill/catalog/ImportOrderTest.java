package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Files that apply themselves are taken in the order in which they were sent. */
@QuarkusTest
class ImportOrderTest {
    @Inject
    ImportJobs jobs;

    @Inject
    DryRun dryRun;

    private static String send(String query, String text) {
        return Upload.accepted(Upload.send(User.HRIS, query + "&source=onet&apply=auto", "file.csv", text.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void theLastOfManyFilesSentAtOnceHoldsInTheEnd() {
        var ids = IntStream.rangeClosed(1, 5).mapToObj(n -> send("kind=roles", "externalId,title\n1,Clerk " + n + "\n")).toList();

        assertThat(ids).extracting(id -> Upload.settle(id).getString("status")).containsOnly("applied");
        Api.list("/api/v1/roles").body("items.title", contains("Clerk 5"));
    }

    @Test
    void aFileMayNameWhatTheOneSentJustBeforeItBrings() {
        send("kind=roles", "externalId,title\n1,Clerk\n");
        var activities = send("kind=work-activities", "externalId,roleExternalId,title\n7,1,Sorts letters\n");

        assertThat(Upload.settle(activities).getString("status")).isEqualTo("applied");
        Api.list("/api/v1/work-activities").body("items.roleTitle", contains("Clerk"));
    }

    @Test
    void waitsWhileTheCatalogIsBeingWrittenAndWhatSomebodyLooksAtFirstDoesNot() {
        var ready = Upload.validate("kind=roles&source=onet", "externalId,title\n1,Clerk\n");
        var writing = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(writing).startApplying("hris"));

        var automatic = send("kind=roles", "externalId,title\n2,Cook\n");
        assertThat(dryRun.run(UUID.fromString(automatic))).isFalse();
        assertThat(Upload.validate("kind=roles&source=onet", "externalId,title\n3,Smith\n").getString("status")).isEqualTo("ready");
        assertThat(Upload.get(automatic).getString("status")).isEqualTo("validating");

        QuarkusTransaction.requiringNew().run(() -> jobs.lock(writing).applied());
        assertThat(Upload.settle(automatic).getString("status")).isEqualTo("applied");
    }
}
