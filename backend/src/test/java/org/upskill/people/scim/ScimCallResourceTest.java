package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class ScimCallResourceTest {
    private static final String PATH = "/api/v1/scim-calls";

    @Inject
    ScimCallRepository calls;

    @Inject
    CallLog log;

    /** Calls of tests before this one are still waiting to be written. */
    @BeforeEach
    void forgetEarlierCalls() {
        log.write();
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(calls::deleteAll);
    }

    @Test
    void listsTheLastCallsTheNewestFirst() {
        Scim.createUser("anna");
        hris().body(Map.of("userName", "anna")).post(BASE + "/Users").then().statusCode(409);

        Api.as(User.LENA).get(PATH).then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.method", contains("POST", "POST"))
                .body("items.path", contains("/Users", "/Users"))
                .body("items.status", contains(409, 201))
                .body("items.client", contains("hris", "hris"))
                .body("items[0].said", equalTo("Another person has this user name."))
                .body("items[1].said", nullValue())
                .body("items[1].durationMs", greaterThanOrEqualTo(0));
        Api.as(User.ANA).get(PATH + "?failed=true").then().statusCode(200).body("items.status", contains(409));
        Api.as(User.LENA).get(PATH + "?failed=false").then().body("items.status", contains(201));
    }

    @Test
    void notesCallsWithoutAValidToken() {
        Scim.with("application/json").get(BASE + "/ServiceProviderConfig").then().statusCode(401);

        Api.as(User.LENA).get(PATH).then().body("items.status", contains(401)).body("items[0].client", nullValue());
    }

    @Test
    void leavesOutWhomACallLookedFor() {
        hris().queryParam("filter", "userName eq \"anna.lind@example.org\" or emails[value co secret.name]").get(BASE + "/Users").then().statusCode(200);
        hris().queryParam("filter", "userName eq \"anna.lind").get(BASE + "/Users").then().statusCode(400);
        hris().get(BASE + "/Users/anna.lind@example.org").then().statusCode(404);
        hris().body(Map.of("filter", "title eq \"anna.lind\"")).post(BASE + "/Users/.search").then().statusCode(200);
        hris().body(Map.of("userName", "anna.lind", "active", "anna.lind")).post(BASE + "/Users").then().statusCode(400);
        hris().body(Map.of("userName", Map.of("anna.lind", "anna.lind"))).post(BASE + "/Users").then().statusCode(400);

        Api.as(User.LENA).get(PATH).then().statusCode(200)
                .body("items.path", hasItem("/Users?filter=(username eq … or emails[emails.value co …])"))
                .body("items.path", hasItem("/Users?filter=…"))
                .body("items.path", hasItem("/Users/…"))
                .body("items.path", hasItem("/Users/.search?filter=title eq …"));
        assertThat(Tables.content().get("scim_call").toString()).doesNotContain("anna", "secret");
    }

    @Test
    void keepsTheLastThousand() {
        var begin = Instant.parse("2026-01-01T00:00:00Z");
        calls.keep(IntStream.range(0, ScimCallRepository.KEPT + 7)
                .mapToObj(i -> new ScimCall(begin.plusSeconds(i), "hris", "GET", "/Users", 200, 1, null))
                .toList());

        assertThat(calls.count()).isEqualTo(ScimCallRepository.KEPT);
        assertThat(calls.find("order by calledAt").firstResult().calledAt()).isEqualTo(begin.plusSeconds(7));
    }

    @Test
    void isForAdministratorsAndAuditorsOnly() {
        for (var user : List.of(User.OMAR, User.ELI, User.HRIS)) Api.as(user).get(PATH).then().statusCode(403);
        Api.nobody().get(PATH).then().statusCode(401);
    }
}
