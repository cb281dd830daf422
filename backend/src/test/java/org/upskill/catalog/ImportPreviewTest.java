package org.upskill.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportPreviewTest {
    private static ValidatableResponse preview(String query, String text) {
        return Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "file.csv", text.getBytes(), "text/plain")
                .post(Upload.PATH + "/preview?" + query).then();
    }

    @Test
    void showsColumnsWithSamplesAndTheFieldsTheyLookLike() {
        preview("kind=roles", "ExternalId;TITLE;;note\n8823.0;Clerk;x;\n8824.0;Cook;y;\n").statusCode(200)
                .body("detected.format", equalTo("csv"))
                .body("detected.delimiter", equalTo(";"))
                .body("sheets", empty())
                .body("columns.name", contains("ExternalId", "TITLE", "", "note"))
                .body("columns.field", contains("externalId", "title", null, null))
                .body("columns[1].samples", contains("Clerk", "Cook"))
                .body("columns.endsInDotZero", contains(true, false, false, false))
                .body("fields.name", hasItem("aiDepth"))
                .body("fields.find { it.name == 'title' }.required", equalTo(true));
        Api.as(User.LENA).get(Upload.PATH).then().body("total", equalTo(0));
    }

    @Test
    void remembersTheColumnsOfTheSourceOnceTheyWorked() {
        Upload.validate("kind=roles&source=onet", "O*NET-SOC Code,Title,Words\n1,Clerk,writes\n", "{\"O*NET-SOC Code\":\"externalId\",\"Words\":\"title\"}");

        preview("kind=roles&source=onet", "O*NET-SOC Code,Title,Words\n1,Clerk,writes\n").body("columns.field", contains("externalId", null, "title"));
        preview("kind=roles&source=esco", "O*NET-SOC Code,Title,Words\n1,Clerk,writes\n").body("columns.field", contains(null, "title", null));
    }

    @Test
    void looksAtTheHeadersOfAFileThatHasNoneOfTheRememberedColumns() {
        Upload.validate("kind=roles&source=onet", "Code,Words\n1,Clerk\n", "{\"Code\":\"externalId\",\"Words\":\"title\"}");

        preview("kind=roles&source=onet", "externalId,title,Notes\n1,Clerk,x\n").body("columns.field", contains("externalId", "title", null));
    }

    @Test
    void refusesWhatItCannotRead() {
        preview("kind=roles", "%PDF-1.7").statusCode(422).body("violations[0].code", equalTo("not-a-table"));
        preview("kind=wages", "a,b\n").statusCode(400);
        Api.as(User.LENA).contentType("multipart/form-data").multiPart("x", "y").post(Upload.PATH + "/preview?kind=roles").then().statusCode(400);
    }
}
