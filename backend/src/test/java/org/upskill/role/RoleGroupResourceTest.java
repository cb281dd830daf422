package org.upskill.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class RoleGroupResourceTest {
    private static final String PATH = "/api/v1/role-groups";

    @Test
    void opensTheTreeLevelByLevel() {
        var office = Api.create(PATH, Map.of("name", "Office"));
        Api.create(PATH, Map.of("name", "Écriture", "parentId", office.get("id")));
        Api.create(PATH, Map.of("name", "Accounting", "parentId", office.get("id")));
        Api.create("/api/v1/roles", Map.of("title", "Clerk", "groupId", office.get("id")));

        Api.list(PATH + "?parentId=root")
                .body("items.name", contains("Office"))
                .body("items[0].childCount", equalTo(2))
                .body("items[0].roleCount", equalTo(1));
        Api.list(PATH + "?parentId=" + office.get("id")).body("items.name", contains("Accounting", "Écriture"));
    }

    @Test
    void findsAGroupByTheStartOfAWordWithoutItsAccents() {
        Api.create(PATH, Map.of("name", "Écriture et rédaction"));
        Api.create(PATH, Map.of("name", "Accounting"));

        Api.list(PATH + "?q=redac").body("items.name", contains("Écriture et rédaction"));
        Api.list(PATH + "?q=ecriture redac").body("total", equalTo(1));
        Api.list(PATH + "?q=ecriture acc").body("total", equalTo(0));
    }

    @Test
    void makesAKeyOutOfTheNameAndADifferentOneForItsNamesake() {
        var first = Api.create(PATH, Map.of("name", "Claims & Law"));
        var second = Api.create(PATH, Map.of("name", "Claims & Law"));

        assertThat(first.get("externalId")).isEqualTo("claims-law");
        assertThat(second.get("externalId").toString()).startsWith("claims-law-");
    }

    @Test
    void refusesAKeyThatAnotherGroupHas() {
        Api.create(PATH, Map.of("name", "Claims", "source", "hr", "externalId", "1"));

        Api.as(User.LENA).body(Map.of("name", "Law", "source", "hr", "externalId", "1")).post(PATH).then()
                .statusCode(409)
                .body("type", equalTo("urn:upskill:problem:already-exists"))
                .body("violations.pointer", hasItem("/externalId"));
    }

    @Test
    void refusesToPutAGroupBelowItself() {
        var top = Api.create(PATH, Map.of("name", "Top"));
        var below = Api.create(PATH, Map.of("name", "Below", "parentId", top.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(top)).body(Map.of("name", "Top", "parentId", below.get("id")))
                .put(PATH + "/" + top.get("id")).then()
                .statusCode(400)
                .body("violations[0].code", equalTo("cycle"));
    }

    @Test
    void movesAGroupToTheTopWhenThePutLeavesItsParentOut() {
        var top = Api.create(PATH, Map.of("name", "Top"));
        var below = Api.create(PATH, Map.of("name", "Below", "parentId", top.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(below)).body(Map.of("name", "Beside")).put(PATH + "/" + below.get("id")).then()
                .statusCode(200)
                .body("name", equalTo("Beside"))
                .body("parentId", nullValue())
                .body("externalId", equalTo("below"));
    }

    @Test
    void keepsAGroupThatIsNotEmpty() {
        var group = Api.create(PATH, Map.of("name", "Top"));
        Api.create("/api/v1/roles", Map.of("title", "Clerk", "groupId", group.get("id")));

        Api.as(User.LENA).header("If-Match", Api.etag(group)).delete(PATH + "/" + group.get("id")).then()
                .statusCode(409)
                .body("type", equalTo("urn:upskill:problem:in-use"));
    }

    @Test
    void deletesAnEmptyGroup() {
        var group = Api.create(PATH, Map.of("name", "Top"));

        Api.as(User.LENA).header("If-Match", Api.etag(group)).delete(PATH + "/" + group.get("id")).then().statusCode(204);
        Api.as(User.LENA).get(PATH + "/" + group.get("id")).then().statusCode(404);
        Api.list(PATH + "?q=top").body("total", equalTo(0));
    }
}
