package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ImportAccessTest {
    private static final byte[] FILE = "externalId,title\n1,\n".getBytes();

    @Test
    void showsAServiceAccountItsOwnImportsOnly() {
        var mine = Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=roles", "mine.csv", FILE, null)));
        Upload.accepted(Upload.send(User.OTHER_HRIS, "kind=roles", "theirs.csv", FILE, null));
        Upload.accepted(Upload.send(User.LENA, "kind=roles", "lenas.csv", FILE, null));

        Api.as(User.HRIS).get(Upload.PATH).then().body("items.fileName", contains("mine.csv")).body("total", equalTo(1));
        Api.as(User.OMAR).get(Upload.PATH + "?kind=roles&limit=2").then().body("items.fileName", contains("lenas.csv", "theirs.csv")).body("total", equalTo(3));
        Api.as(User.LENA).get(Upload.PATH + "?sort=createdAt&limit=1").then().body("items.fileName", contains("mine.csv"));
        for (var part : new String[] {"", "/changes", "/errors", "/findings"}) {
            Api.as(User.OTHER_HRIS).get(Upload.PATH + "/" + mine.getString("id") + part).then().statusCode(404);
        }
        Api.as(User.OTHER_HRIS).post(Upload.PATH + "/" + mine.getString("id") + "/cancel").then().statusCode(404);
        Api.as(User.OTHER_HRIS).body(Map.of("token", "x")).post(Upload.PATH + "/" + mine.getString("id") + "/apply").then().statusCode(404);
    }

    @Test
    void showsAnAuditorTheHistoryWithoutTheValues() {
        var imported = Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=roles", "r.csv", "externalId,title,aiDepth\n1,Clerk,secret\n".getBytes(), null)));

        Api.as(User.ANA).get(Upload.PATH + "/" + imported.getString("id")).then().statusCode(200).body("createdBy", equalTo("hris"));
        Api.as(User.ANA).get(Upload.PATH + "/" + imported.getString("id") + "/errors").then().statusCode(200)
                .body("items[0].code", equalTo("unknown-word")).body("items[0].value", nullValue());
        Api.as(User.OMAR).get(Upload.PATH + "/" + imported.getString("id") + "/errors").then().body("items[0].value", equalTo("secret"));
        Upload.send(User.ANA, "kind=roles", "r.csv", FILE, null).statusCode(403);
    }

    @Test
    void showsAnEmployeeNothing() {
        var imported = Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=roles", "r.csv", FILE, null)));

        Api.as(User.ELI).get(Upload.PATH).then().statusCode(200).body("total", equalTo(0));
        Api.as(User.ELI).get(Upload.PATH + "/" + imported.getString("id")).then().statusCode(404);
        Upload.send(User.ELI, "kind=roles", "r.csv", FILE, null).statusCode(403);
        Api.nobody().get(Upload.PATH).then().statusCode(401);
    }

    @Test
    void filtersAndPagesTheHistory() {
        for (var name : new String[] {"a.csv", "b.csv", "c.csv"}) Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=roles", name, FILE, null)));

        var first = Api.as(User.LENA).get(Upload.PATH + "?status=invalid&limit=2").then().statusCode(200).extract().jsonPath();
        var second = Api.as(User.LENA).get(Upload.PATH + "?status=invalid&limit=2&cursor=" + first.getString("nextCursor")).then().extract().jsonPath();

        assertThat(first.getList("items.fileName")).containsExactly("c.csv", "b.csv");
        assertThat(second.getList("items.fileName")).containsExactly("a.csv");
        Api.as(User.LENA).get(Upload.PATH + "?status=applied").then().body("total", equalTo(0));
        Api.as(User.LENA).get(Upload.PATH + "?status=lost").then().statusCode(400);
        Api.as(User.LENA).get(Upload.PATH + "?sort=kind").then().statusCode(400);
        Api.as(User.LENA).get(Upload.PATH + "?cursor=x").then().statusCode(400);
    }
}
