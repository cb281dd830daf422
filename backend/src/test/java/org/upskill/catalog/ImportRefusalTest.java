package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportRefusalTest {
    private static final String ROLES = "kind=roles&source=check";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "empty.csv, ``, empty",
        "blank.csv, ` `, empty",
        "fake.csv, %PDF-1.7 binary, not-a-table",
        "fake.xlsx, PK\3\4 not a zip, broken-zip",
        "open.csv, `externalId,title\n1,\"Clerk\n2,Cook\n`, malformed-csv",
        "cut.json, `[{\"externalId\":\"1\"},`, malformed-json",
        "columns.csv, `name,number\n1,2\n`, field-not-mapped",
        "twice.csv, `externalId,title,Title\n1,2,3\n`, duplicate-header"})
    void saysWhatIsWrongWithAFileItCannotRead(String name, String content, String code) {
        var failed = Upload.settle(Upload.accepted(Upload.send(User.HRIS, ROLES, name, content.getBytes(StandardCharsets.ISO_8859_1), null)));

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("problem.type")).isEqualTo("urn:upskill:problem:unreadable-file");
        assertThat(failed.getString("problem.violations[0].code")).isEqualTo(code);
        assertThat(failed.getString("problem.detail")).isNotBlank();
        assertThat(failed.getString("finishedAt")).isNotNull();
        Api.list("/api/v1/roles").body("total", equalTo(0));
    }

    @Test
    void saysWhichNamedColumnsTheFileLacks() {
        var failed = Upload.validate(ROLES, "id,name\n1,Clerk\n", "{\"id\":\"externalId\",\"Title\":\"title\"}");

        assertThat(failed.getString("problem.violations[0].column")).isEqualTo("Title");
        assertThat(failed.getString("problem.violations[0].code")).isEqualTo("unknown-column");
    }

    @Test
    void obeysTheWayAFileIsToBeRead() {
        assertThat(Upload.validate(ROLES + "&delimiter=semicolon", "externalId,title\n1,Clerk\n").getString("problem.violations[0].code")).isEqualTo("wrong-delimiter");
        var latin = Upload.settle(Upload.accepted(Upload.send(User.HRIS, ROLES + "&encoding=windows-1252&delimiter=tab", "r.csv",
                "externalId\ttitle\n1\tBüro\n".getBytes(StandardCharsets.ISO_8859_1), null)));
        assertThat(latin.getString("detected.encoding")).isEqualTo("windows-1252");
        assertThat(latin.getString("detected.delimiter")).isEqualTo("\t");
        assertThat(Upload.changes(latin).getString("items[0].label")).isEqualTo("Büro");
    }

    @Test
    void reportsRowsWithStrayCharactersAndTooManyCells() {
        var invalid = Upload.validate(ROLES, "externalId,title,other\n1,a\0b,c\n2,ok,a\0b\n3,ok,x,y\n4,ok\n", "{\"externalId\":\"externalId\",\"title\":\"title\"}");

        assertThat(Upload.errors(invalid).getList("items.row")).containsExactly(2, 4);
        assertThat(Upload.errors(invalid).getList("items.code")).containsExactly("bad-character", "too-many-cells");
        assertThat(Upload.errors(invalid).getList("items.column")).containsExactly("title", null);
    }

    @Test
    void cutsLongValuesInItsReport() {
        var invalid = Upload.validate(ROLES, "externalId,title\n1," + "\uD83D\uDE00".repeat(5_000) + "\n");

        assertThat(Upload.errors(invalid).getList("items.code")).containsExactly("too-long");
        assertThat(Upload.errors(invalid).getString("items[0].value")).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source=x", "kind=wages", "kind=roles&missing=drop", "kind=role-groups&missing=archive", "kind=roles&blank=perhaps", "kind=roles&onError=panic",
        "kind=roles&apply=later", "kind=roles&trimDecimal=maybe", "kind=roles&delimiter=ab", "kind=roles&encoding=klingon",
        "kind=roles&source=a-source-whose-name-is-longer-than-forty-characters"})
    void refusesParametersItDoesNotKnow(String query) {
        Upload.send(User.HRIS, query, "r.csv", "externalId,title\n1,a\n".getBytes(), null).statusCode(400)
                .body("type", containsString("urn:upskill:problem:"));
        Api.as(User.HRIS).get(Upload.PATH).then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"a\"", "null", "{\"a\":{}}", "{\"a\":\"salary\"}", "{\"a\":\"title\",\"b\":\"title\"}"})
    void refusesColumnsThatMakeNoSense(String columns) {
        Upload.send(User.HRIS, ROLES, "r.csv", "a,b\n1,2\n".getBytes(), columns).statusCode(400).body("violations[0].pointer", equalTo("/columns"));
    }

    @Test
    void wantsAFileOfASizeItTakes() {
        Api.as(User.HRIS).contentType("multipart/form-data").multiPart("columns", "{}").post(Upload.PATH + "?" + ROLES).then()
                .statusCode(400).body("violations[0].pointer", equalTo("/file"));
        Api.as(User.HRIS).body("{}").post(Upload.PATH + "?" + ROLES).then().statusCode(415);
        Upload.send(User.HRIS, ROLES, "r.csv", new byte[1_100_000], null).statusCode(413).body("type", equalTo("urn:upskill:problem:body-too-large"));
    }

    @Test
    void answersABodyThatIsTooLargeBeforeItHasCome() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST " + Upload.PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\r\n").getBytes());
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "urn:upskill:problem:body-too-large", "requestId");
        }
    }

    @Test
    void pagesThroughEveryError() {
        var text = new StringBuilder("externalId,title\n");
        for (var i = 1; i <= 230; i++) text.append(i).append(",\n");
        var invalid = Upload.validate(ROLES, text.toString());

        var first = Upload.part(invalid, "/errors?limit=200");
        var second = Upload.part(invalid, "/errors?limit=200&cursor=" + first.getString("nextCursor"));

        assertThat(first.getInt("total")).isEqualTo(230);
        assertThat(first.getList("items")).hasSize(200);
        assertThat(second.getList("items")).hasSize(30);
        assertThat(second.getInt("items[0].row")).isEqualTo(202);
        assertThat(second.getString("nextCursor")).isNull();
        Api.as(User.HRIS).get(Upload.PATH + "/" + invalid.getString("id") + "/errors?cursor=nonsense").then().statusCode(400);
    }
}
