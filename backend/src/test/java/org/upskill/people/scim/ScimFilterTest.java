package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.ENTERPRISE;
import static org.upskill.people.scim.Scim.UPSKILL;
import static org.upskill.people.scim.Scim.found;
import static org.upskill.people.scim.Scim.hris;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScimFilterTest {
    private String anna;
    private String ben;
    private String cem;

    @BeforeEach
    void threePeople() {
        anna = Scim.createUser(Map.of(
                "userName", "Anna", "externalId", "a-1", "displayName", "Anna Lind", "title", "Claims clerk",
                "name", Map.of("givenName", "Anna", "familyName", "O'Malley \"Lind\""),
                "emails", List.of(Map.of("value", "anna@example.org", "type", "work")),
                ENTERPRISE, Map.of("employeeNumber", "007", "department", "Claims"),
                UPSKILL, Map.of("employment", "contractor", "startsOn", "2026-04-01", "level", "Senior", "onLeave", true)));
        ben = Scim.createUser(Map.of(
                "userName", "ben", "externalId", "b-1", "title", "100% actuary", "active", false,
                ENTERPRISE, Map.of("manager", Map.of("value", anna), "department", "Legal")));
        cem = Scim.createUser("cem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "userName eq \"ANNA\" | Anna",
        "USERNAME Eq \"anna\" | Anna",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"an\" | Anna",
        "userName ne \"anna\" | ben,cem",
        "userName co \"e\" | ben,cem",
        "userName ew \"N\" | ben",
        "userName gt \"anna\" | ben,cem",
        "userName ge \"ben\" | ben,cem",
        "userName lt \"ben\" | Anna",
        "userName le \"ben\" | Anna,ben",
        "externalId eq \"a-1\" | Anna",
        "externalId eq \"A-1\" | ''",
        "externalId sw \"b\" | ben",
        "title pr | Anna,ben",
        "not (title pr) | cem",
        "title ne \"Claims clerk\" | ben,cem",
        "not (title eq \"claims clerk\") | ben,cem",
        "title eq null | cem",
        "title co \"0% a\" | ben",
        "title co \"_\" | ''",
        "title sw \"100%\" | ben",
        "name.familyName eq \"O'Malley \\\"Lind\\\"\" | Anna",
        "displayName eq \"anna lind\" | Anna",
        "name.givenName eq \"anna\" | Anna",
        "active eq true | Anna,cem",
        "active eq false | ben",
        "active eq \"True\" | Anna,cem",
        "active ne true | ben",
        "emails eq \"anna@example.org\" | Anna",
        "emails.value sw \"ANNA@\" | Anna",
        "emails[type eq \"work\" and value co \"@example\"] | Anna",
        "emails[type eq \"home\"] | ''",
        "emails[type eq \"work\"].value eq \"anna@example.org\" | Anna",
        "emails[not (type eq \"home\")] and userName pr | Anna,ben,cem",
        "emails.primary eq true | Anna",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"007\" | Anna",
        "department eq \"claims\" | Anna",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager pr | ben",
        "manager.displayName co \"lind\" | ben",
        "urn:ietf:params:scim:schemas:extension:upskill:2.0:User:employment eq \"contractor\" | Anna",
        "startsOn ge \"2026-04-01\" | Anna",
        "startsOn lt \"2026-04-01\" | ''",
        "level eq \"senior\" | Anna",
        "onLeave eq true | Anna",
        "userName eq \"anna\" or userName eq \"cem\" and active eq false | Anna",
        "(userName eq \"anna\" or userName eq \"cem\") and active eq true | Anna,cem",
        "not (userName eq \"anna\" or userName eq \"cem\") | ben",
        "meta.lastModified gt \"2020-01-01T00:00:00Z\" | Anna,ben,cem",
        "meta.created lt \"2020-01-01T00:00:00.000+02:00\" | ''",
        "userName eq \"x\" or 1 eq 1 | !",
    })
    void findsByEveryOperator(String filter, String names) {
        if (names.equals("!")) {
            hris().queryParam("filter", filter).get(BASE + "/Users").then().statusCode(400).body("scimType", equalTo("invalidFilter"));
            return;
        }
        var expected = names.equals("''") ? new String[0] : names.split(",");
        assertThat(found(filter)).containsExactlyInAnyOrder(expected);
    }

    @Test
    void comparesIds() {
        var first = List.of(anna, ben, cem).stream().sorted().toList();

        assertThat(found("id eq \"" + anna + "\"")).containsExactly("Anna");
        assertThat(found("id eq \"nobody\"")).isEmpty();
        assertThat(found("id ne \"" + anna + "\"")).containsExactlyInAnyOrder("ben", "cem");
        assertThat(found("id gt \"" + first.getFirst() + "\"")).hasSize(2);
        assertThat(found("id ge \"" + first.getFirst() + "\"")).hasSize(3);
        assertThat(found("id lt \"" + first.getLast() + "\"")).hasSize(2);
        assertThat(found("id sw \"" + anna.substring(0, 4) + "\"")).contains("Anna");
        assertThat(found("id sw \"" + anna + "\"")).containsExactly("Anna");
        assertThat(found("id sw \"zz\"")).isEmpty();
        assertThat(found("manager.value eq \"" + anna + "\"")).containsExactly("ben");
    }

    @Test
    void findsWhoHasChangedSinceExactlyThatMoment() {
        String last = Scim.user(cem).extract().path("meta.lastModified");

        assertThat(found("meta.lastModified ge \"" + last + "\"")).containsExactly("cem");
        assertThat(found("meta.lastModified gt \"" + last + "\"")).isEmpty();
        assertThat(found("meta.lastModified eq \"" + last + "\"")).containsExactly("cem");
    }

    @Test
    void findsMembersOfAGroupAndGroupsOfAMember() {
        var group = Scim.createGroup("Team Claims", anna, ben);
        Scim.createGroup("Team Legal", ben);

        assertThat(found("groups.value eq \"" + group + "\"")).containsExactlyInAnyOrder("Anna", "ben");
        assertThat(found("groups.display sw \"team l\"")).containsExactly("ben");
        groups("members.value eq \"" + anna + "\"").body("Resources.displayName", contains("Team Claims"));
        groups("members[value eq \"" + ben + "\" and type eq \"User\"]").body("Resources.displayName", containsInAnyOrder("Team Claims", "Team Legal"));
        groups("not (members.value eq \"" + anna + "\")").body("Resources.displayName", contains("Team Legal"));
        groups("displayName eq \"team claims\"").body("Resources.id", contains(group));
        groups("externalId eq \"x\"").body("Resources", empty());
    }

    private static io.restassured.response.ValidatableResponse groups(String filter) {
        return hris().queryParam("filter", filter).get(BASE + "/Groups").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "userName", "userName eq", "userName is \"x\"", "(userName eq \"x\"", "userName eq \"x", "nothing eq \"x\"", "eq", "\"userName\" eq \"x\"",
        "active gt true", "active eq \"perhaps\"", "meta.lastModified gt \"yesterday\"", "meta.lastModified co \"2026\"", "id co \"a\"",
        "userName eq \"x\" \"y\"", "emails[type eq \"work\"", "title gt null", "startsOn ge \"April\"", "id gt \"01\"", "userName eq \"\\u00\""})
    void refusesAFilterThatMakesNoSense(String filter) {
        hris().queryParam("filter", filter).get(BASE + "/Users").then()
                .statusCode(400)
                .body("scimType", equalTo("invalidFilter"))
                .body("status", equalTo("400"))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void refusesAFilterThatIsNestedWithoutEndOrTooLong() {
        hris().queryParam("filter", "(".repeat(200) + "userName pr" + ")".repeat(200)).get(BASE + "/Users").then().statusCode(400);
        hris().queryParam("filter", "userName eq \"" + "x".repeat(4_000) + "\"").get(BASE + "/Users").then().statusCode(400);
    }

    @Test
    void ordersAndPages() {
        assertThat(names("/Users?sortBy=userName&sortOrder=descending")).containsExactly("cem", "ben", "Anna");
        assertThat(names("/Users?sortBy=name.familyName&startIndex=2&count=1&sortBy=userName")).hasSize(1);
        assertThat(names("/Users?sortBy=userName&startIndex=2&count=1")).containsExactly("ben");
        assertThat(names("/Users?sortBy=meta.lastModified")).hasSize(3);
        assertThat(names("/Users?sortBy=active&sortOrder=descending")).endsWith("ben");
        assertThat(names("/Users?sortBy=userName&startIndex=0&count=2")).containsExactly("Anna", "ben");
        hris().get(BASE + "/Users?count=0").then().statusCode(200).body("totalResults", equalTo(3)).body("Resources", empty());
        hris().get(BASE + "/Users?startIndex=4").then().statusCode(200).body("totalResults", equalTo(3)).body("Resources", empty());
        hris().get(BASE + "/Users?count=-5").then().statusCode(200).body("Resources", empty());
        hris().get(BASE + "/Users?startIndex=first").then().statusCode(400);
        hris().get(BASE + "/Users?sortBy=nothing").then().statusCode(400).body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"));
        hris().get(BASE + "/Users?sortBy=groups.value").then().statusCode(400);
    }

    private static List<String> names(String path) {
        return hris().get(BASE + path).then().statusCode(200).extract().path("Resources.userName");
    }

    @Test
    void searchesByPostWithoutAValueInTheAddress() {
        hris().body("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], "filter": "userName sw \\"b\\"",
                 "attributes": ["userName"], "startIndex": 1, "count": 10}""").post(BASE + "/Users/.search").then()
                .statusCode(200)
                .body("Resources.userName", contains("ben"))
                .body("Resources[0].active", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void answersTheAttributesThatAreAskedFor() {
        hris().get(BASE + "/Users/" + anna + "?attributes=userName,emails.value").then()
                .statusCode(200)
                .body("keySet()", containsInAnyOrder("schemas", "id", "userName", "emails"));
        hris().get(BASE + "/Users/" + anna + "?excludedAttributes=emails").then().statusCode(200).body("emails", org.hamcrest.Matchers.nullValue());
    }
}
