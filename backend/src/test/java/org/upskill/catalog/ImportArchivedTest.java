package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportArchivedTest {
    private String address;

    @BeforeEach
    void archiveARole() {
        Upload.apply("kind=roles&source=hr", "externalId,title\nc,Clerk\n");
        var id = Api.list("/api/v1/roles").extract().jsonPath().getString("items[0].id");
        address = "/api/v1/roles/" + id;
        Api.as(User.LENA).header("If-Match", "\"0\"").post(address + "/archive").then().statusCode(200);
    }

    @Test
    void warnsOfAReferenceToAnArchivedRecordAndTakesTheRow() {
        var ready = Upload.validate("kind=work-activities&source=hr", "externalId,roleExternalId,title\n1,c,Files letters\n");

        assertThat(ready.getMap("counts")).containsEntry("created", 1).containsEntry("flagged", 1).containsEntry("invalid", 0);
        var findings = Upload.part(ready, "/findings");
        assertThat(findings.getList("items.rule")).containsExactly("archived-reference");
        assertThat(findings.getList("items.statement")).containsExactly("c");
        Upload.apply(ready);
        Api.list("/api/v1/work-activities").body("items.title", contains("Files letters"));
    }

    @Test
    void bringsAnArchivedRecordUpToDateAndKeepsItArchived() {
        var ready = Upload.validate("kind=roles&source=hr", "externalId,title\nc,Office clerk\n");

        assertThat(ready.getMap("counts")).containsEntry("changed", 1).containsEntry("flagged", 1);
        assertThat(Upload.part(ready, "/findings").getList("items.rule")).containsExactly("archived-record");
        Upload.apply(ready);
        Api.list("/api/v1/roles?archived=true").body("items.title", contains("Office clerk")).body("items[0].archivedAt", notNullValue());

        var again = Upload.validate("kind=roles&source=hr", "externalId,title\nc,Office clerk\n");
        assertThat(again.getMap("counts")).containsEntry("unchanged", 1).containsEntry("flagged", 1);
    }
}
