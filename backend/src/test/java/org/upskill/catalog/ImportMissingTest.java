package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Records that a file does not name, archived with {@code missing=archive}: never more of them than somebody has confirmed. */
@QuarkusTest
class ImportMissingTest {
    private static final String ARCHIVING = "kind=roles&source=hr&missing=archive";

    @BeforeEach
    void fill() {
        Upload.apply("kind=roles&source=hr", "externalId,title\n1,Clerk\n2,Cook\n3,Smith\n");
        Upload.apply("kind=roles&source=onet", "externalId,title\n9,Pilot\n");
        Upload.apply("kind=skills&source=hr", "externalId,statement\ns,Writes a letter that the customer can act on\n");
    }

    private static ValidatableResponse applying(JsonPath ready, Integer confirmed) {
        var wish = new HashMap<String, Object>(Map.of("token", ready.getString("token")));
        if (confirmed != null) wish.put("confirmArchived", confirmed);
        return Api.as(User.HRIS).body(wish).post(Upload.PATH + "/" + ready.getString("id") + "/apply").then();
    }

    @Test
    void archivesOfThatKindAndSourceOnlyWhatTheFileDoesNotName() {
        var ready = Upload.validate(ARCHIVING, "externalId,title\n1,Head clerk\n4,Agent\n");

        assertThat(ready.getMap("counts")).containsEntry("created", 1).containsEntry("changed", 1).containsEntry("archived", 2);
        assertThat(ready.getString("options.missing")).isEqualTo("archive");
        var changes = Upload.part(ready, "/changes?action=archived");
        assertThat(changes.getList("items.label")).containsExactly("Cook", "Smith");
        assertThat(changes.getList("items.externalId")).containsExactly("2", "3");
        assertThat(changes.getList("items.row")).containsExactly(null, null);
        applying(ready, 2).statusCode(202);
        var end = Upload.settle(ready.getString("id"));

        assertThat(end.getString("status")).as(end.prettify()).isEqualTo("applied");
        Api.list("/api/v1/roles").body("items.title", containsInAnyOrder("Head clerk", "Agent", "Pilot"));
        Api.list("/api/v1/roles?archived=true").body("items.title", contains("Cook", "Smith"));
        Api.list("/api/v1/skills").body("total", equalTo(1));
        assertThat(Upload.validate(ARCHIVING, "externalId,title\n1,Head clerk\n4,Agent\n").getMap("counts")).containsEntry("archived", 0);
    }

    @Test
    void stopsAtAGuardUntilTheVeryNumberIsConfirmed() {
        var ready = Upload.validate(ARCHIVING, "externalId,title\n1,Clerk\n");

        applying(ready, null).statusCode(409)
                .body("type", equalTo("urn:upskill:problem:needs-confirmation"))
                .body("detail", containsString("archives records that the file does not name: 2."))
                .body("violations.pointer", contains("/confirmArchived"));
        applying(ready, 1).statusCode(409);
        Api.list("/api/v1/roles?archived=true").body("items", empty());
        applying(ready, 2).statusCode(202);
        assertThat(Upload.settle(ready.getString("id")).getString("status")).isEqualTo("applied");
    }

    @Test
    void appliesItselfOnlyWhenThereIsNothingToArchive() {
        var stopped = Upload.validate(ARCHIVING + "&apply=auto", "externalId,title\n1,Clerk\n2,Cook\n");
        assertThat(stopped.getString("status")).isEqualTo("ready");
        assertThat(stopped.getInt("counts.archived")).isEqualTo(1);

        var applied = Upload.validate(ARCHIVING + "&apply=auto", "externalId,title\n1,Clerk\n2,Cook\n3,Smith\n5,Agent\n");
        assertThat(applied.getString("status")).isEqualTo("applied");
    }

    @Test
    void isRefusedForAFileThatNamesNothingOrIsPartlyBad() {
        var nothing = Upload.validate(ARCHIVING, "externalId,title\n");
        assertThat(nothing.getString("status")).isEqualTo("failed");
        assertThat(nothing.getString("problem.detail")).contains("no row of the source hr");

        var ofAnother = Upload.validate(ARCHIVING, "source,externalId,title\nonet,9,Pilot\n");
        assertThat(ofAnother.getString("status")).isEqualTo("failed");

        var bad = Upload.validate(ARCHIVING + "&onError=skip-rows", "externalId,title,aiDepth\n1,Clerk,uses\n2,Cook,often\n");
        assertThat(bad.getString("status")).isEqualTo("invalid");
        assertThat(bad.getInt("counts.archived")).isZero();
        Upload.send(User.HRIS, "kind=measures&missing=archive", "m.csv", "externalId\n1\n".getBytes(), null).statusCode(400)
                .body("violations.parameter", contains("missing"));
        Api.list("/api/v1/roles?archived=true").body("items", empty());
    }

    @Test
    void doesNotArchiveWhatWasEditedSinceTheDryRun() {
        var ready = Upload.validate(ARCHIVING, "externalId,title\n1,Clerk\n2,Cook\n");
        var smith = Api.list("/api/v1/roles?q=smith").extract().jsonPath().<Map<String, Object>>get("items[0]");
        Api.as(User.LENA).header("If-Match", Api.etag(smith)).body(Map.of("title", "Blacksmith")).put("/api/v1/roles/" + smith.get("id")).then().statusCode(200);

        applying(ready, 1).statusCode(409).body("type", equalTo("urn:upskill:problem:catalog-moved-on"));
        Api.list("/api/v1/roles?archived=true").body("items", empty());
    }

    @Test
    void takesArchivingBack() {
        Upload.apply("kind=work-activities&source=hr", "externalId,roleExternalId,title,importance,aiExposure\na,1,Files,3,0.5\nb,1,Reads,3,0.5\nc,1,Writes,3,0.5\n");
        var scored = Api.list("/api/v1/roles?q=clerk").extract().jsonPath().<Object>get("items[0].relevance");
        var ready = Upload.validate("kind=work-activities&source=hr&missing=archive", "externalId,roleExternalId,title,importance,aiExposure\na,1,Files,3,0.5\n");
        applying(ready, 2).statusCode(202);
        Upload.settle(ready.getString("id"));
        Api.list("/api/v1/work-activities").body("total", equalTo(1));
        assertThat(Api.list("/api/v1/roles?q=clerk").extract().jsonPath().<Object>get("items[0].relevance")).isNotEqualTo(scored);

        Api.as(User.LENA).post(Upload.PATH + "/" + ready.getString("id") + "/undo").then().statusCode(202);
        assertThat(Upload.settle(ready.getString("id")).getString("status")).isEqualTo("undone");
        Api.list("/api/v1/work-activities").body("items.title", containsInAnyOrder("Files", "Reads", "Writes"));
        assertThat(Api.list("/api/v1/roles?q=clerk").extract().jsonPath().<Object>get("items[0].relevance")).isEqualTo(scored);
    }
}
