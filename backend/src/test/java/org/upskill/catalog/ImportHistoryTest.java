package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** The history: who, when, which file, and whether it was here before. */
@QuarkusTest
class ImportHistoryTest {
    private static final byte[] FILE = "externalId,title\n1,Clerk\n".getBytes(StandardCharsets.UTF_8);

    private static String send(User user, String query, String name) {
        return Upload.settle(user, Upload.accepted(Upload.send(user, query, name, FILE, null))).getString("id");
    }

    @Test
    void knowsTheFileAgainWhateverItIsCalled() throws Exception {
        var first = send(User.HRIS, "kind=roles", "monday.csv");
        var second = send(User.HRIS, "kind=roles", "tuesday.csv");
        var otherKind = send(User.HRIS, "kind=role-groups", "monday.csv");

        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
        assertThat(Upload.get(first).getString("fileHash")).isEqualTo(hash);
        assertThat(Upload.get(first).getString("sameFileAsId")).isNull();
        assertThat(Upload.get(second).getString("fileHash")).isEqualTo(hash);
        assertThat(Upload.get(second).getString("sameFileAsId")).isEqualTo(first);
        assertThat(Upload.get(otherKind).getString("sameFileAsId")).isNull();
    }

    @Test
    void tellsAServiceAccountOnlyOfItsOwnFiles() {
        var lenas = send(User.LENA, "kind=roles", "r.csv");
        var theirs = send(User.OTHER_HRIS, "kind=roles", "r.csv");
        var again = send(User.LENA, "kind=roles", "r.csv");

        Api.as(User.OTHER_HRIS).get(Upload.PATH + "/" + theirs).then().body("sameFileAsId", nullValue());
        Api.as(User.LENA).get(Upload.PATH + "/" + again).then().body("sameFileAsId", equalTo(theirs));
        assertThat(lenas).isNotEqualTo(again);
    }

    @Test
    void isNarrowedByPerson() {
        send(User.HRIS, "kind=roles", "hr.csv");
        send(User.LENA, "kind=roles", "by-hand.csv");

        Api.as(User.ANA).get(Upload.PATH + "/facets").then().statusCode(200).body("people", contains("hris", "lena"));
        Api.as(User.HRIS).get(Upload.PATH + "/facets").then().body("people", contains("hris"));
        Api.as(User.ELI).get(Upload.PATH + "/facets").then().body("people", empty());
        Api.as(User.ANA).get(Upload.PATH + "?createdBy=lena&kind=roles&status=ready").then().body("items.fileName", contains("by-hand.csv"));
        Api.as(User.HRIS).get(Upload.PATH + "?createdBy=lena").then().body("items.fileName", contains("hr.csv"));
    }
}
