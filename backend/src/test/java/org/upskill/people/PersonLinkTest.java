package org.upskill.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class PersonLinkTest {
    private static final String ME = "/api/v1/me";

    @Test
    void tellsWhoSignsInWithAVerifiedAddress() {
        var role = Api.create("/api/v1/roles", Map.of("title", "Claims clerk"));
        var team = Api.create("/api/v1/teams", Map.of("name", "Letters"));
        var top = PersonResourceTest.person("Top", Map.of());
        var mia = PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "MIA@example.org", "roleId", role.get("id"), "teamId", team.get("id"), "managerId", top.get("id")));
        PersonResourceTest.person("Eli Novak", Map.of("managerId", mia.get("id")));

        me(User.MIA.token())
                .body("person.id", equalTo(mia.get("id")))
                .body("person.roleTitle", equalTo("Claims clerk"))
                .body("person.teamName", equalTo("Letters"))
                .body("person.managerName", equalTo("Top"))
                .body("person.manages", equalTo(true))
                .body("person.reportCount", equalTo(1))
                .body("roles", hasItem("manager"));
        Api.as(User.LENA).get("/api/v1/people/" + mia.get("id")).then()
                .body("linked", equalTo(true))
                .body("workEmailVerified", equalTo(true))
                .body("version", equalTo(0));
    }

    @Test
    void leavesAnEntryOfTheSignInThatLinkedThePersonAndOfNoLaterOne() {
        var mia = PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));
        for (var time = 0; time < 2; time++) me(User.MIA.token()).body("person.id", equalTo(mia.get("id")));

        Api.as(User.ANA).get("/api/v1/audit-entries?action=linked").then().statusCode(200)
                .body("items.recordId", contains(mia.get("id")))
                .body("items.kind", contains("person"))
                .body("items.actor.userName", contains("mia"))
                .body("items.actor.through", contains("sign-in"))
                .body("items.address", contains("127.0.0.1"));
    }

    @Test
    void makesNoManagerOfSomebodyWithoutReports() {
        PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));

        me(User.MIA.token()).body("person.manages", equalTo(false)).body("roles", not(hasItem("manager")));
    }

    @Test
    void goesByTheAccountAndNoMoreByTheAddressOnceItIsKnown() {
        var mia = PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));
        me(User.MIA.token()).body("person.id", equalTo(mia.get("id")));

        me(User.sign(User.MIA.claims().subject("another account"))).body("person", nullValue());
        me(User.sign(User.MIA.claims().claim("email", "mia.lind@example.org"))).body("person.id", equalTo(mia.get("id")));
    }

    @Test
    void takesNoAddressThatNobodyVouchesFor() {
        PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));

        me(User.sign(User.MIA.claims().claim("email_verified", false))).body("person", nullValue());
    }

    @Test
    void takesNoAddressThatTwoPeopleHave() {
        PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));
        PersonResourceTest.person("Mia Other", Map.of("workEmail", "mia@example.org"));

        me(User.MIA.token()).body("person", nullValue());
    }

    @Test
    void prefersTheEmployeeNumberToTheAddress() {
        PersonResourceTest.person("Mia Other", Map.of("workEmail", "mia@example.org"));
        var mia = PersonResourceTest.person("Mia Brandt", Map.of("employeeNumber", "0042"));

        me(User.sign(User.MIA.claims().claim("employee_number", "0042"))).body("person.id", equalTo(mia.get("id")));
    }

    @Test
    void doesNotLetSomebodyInWhoHasLeft() {
        var mia = PersonResourceTest.person("Mia Brandt", Map.of("workEmail", "mia@example.org"));
        me(User.MIA.token()).body("person.id", equalTo(mia.get("id")));
        Api.as(User.LENA).header("If-Match", Api.etag(mia)).post("/api/v1/people/" + mia.get("id") + "/deactivate").then().statusCode(200);

        me(User.MIA.token()).body("person", nullValue());
    }

    @Test
    void tellsAServiceAccountNothingOfThat() {
        PersonResourceTest.person("Robot", Map.of("workEmail", "hris@example.org"));

        me(User.HRIS.token()).body("person", nullValue()).body("roles", not(hasItem("employee")));
    }

    private static ValidatableResponse me(String token) {
        return Api.nobody().auth().oauth2(token).get(ME).then().statusCode(200);
    }
}
