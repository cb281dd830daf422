package org.upskill.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class ViewResourceTest {
    private static final String PATH = "/api/v1/views";

    @Test
    void keepsAListAsItsAddressHasIt() {
        var query = Map.of("q", "Büro", "sort", "-relevance", "columns", "group,level");
        var view = save(User.OMAR, Map.of("list", "roles", "name", "Where AI hits", "query", query));

        assertThat(view).containsEntry("query", query).containsEntry("own", true).containsEntry("shared", false).containsEntry("ownerName", "Omar Haddad");
        Api.as(User.OMAR).get(PATH + "?list=roles").then().body("items.name", contains("Where AI hits")).body("total", equalTo(1));
        Api.as(User.OMAR).get(PATH + "?list=skills").then().body("items", empty());
    }

    @Test
    void hidesAPrivateViewFromEverybodyElse() {
        var view = save(User.OMAR, roles("Mine"));

        Api.as(User.LENA).get(PATH).then().body("items", empty());
        Api.as(User.LENA).get(at(view)).then().statusCode(404);
        Api.as(User.LENA).header("If-Match", Api.etag(view)).body(roles("Hers")).put(at(view)).then().statusCode(404);
        Api.as(User.LENA).header("If-Match", Api.etag(view)).delete(at(view)).then().statusCode(404);
        Api.as(User.LENA).body("").post(at(view) + "/make-default").then().statusCode(404);
    }

    @Test
    void letsOnlyItsOwnerAndAnAdministratorChangeASharedView() {
        var lenas = save(User.LENA, shared("Hers"));
        var omars = save(User.OMAR, shared("His"));

        Api.as(User.ANA).get(PATH).then().body("items.name", contains("Hers", "His")).body("items.editable", contains(false, false));
        Api.as(User.OMAR).header("If-Match", Api.etag(lenas)).body(shared("Not his")).put(at(lenas)).then()
                .statusCode(403).body("type", equalTo("urn:upskill:problem:forbidden"));
        Api.as(User.OMAR).header("If-Match", Api.etag(lenas)).delete(at(lenas)).then().statusCode(403);
        Api.as(User.LENA).header("If-Match", Api.etag(omars)).body(shared("Ours")).put(at(omars)).then()
                .statusCode(200).body("name", equalTo("Ours")).body("own", equalTo(false)).body("ownerName", equalTo("Omar Haddad"));
        Api.as(User.LENA).get(at(lenas)).then().statusCode(200);
    }

    @Test
    void letsAnAuditorKeepViewsButShareNone() {
        save(User.ANA, roles("Mine"));

        Api.as(User.ANA).body(shared("For all")).post(PATH).then().statusCode(403);
    }

    @Test
    void showsEmployeesNothing() {
        var view = save(User.LENA, shared("For staff"));

        Api.as(User.ELI).get(PATH).then().statusCode(200).body("items", empty());
        Api.as(User.ELI).get(at(view)).then().statusCode(404);
        Api.as(User.ELI).body(roles("Mine")).post(PATH).then().statusCode(403);
    }

    @Test
    void takesANameOncePerPersonAndList() {
        save(User.OMAR, roles("Mine"));
        save(User.LENA, roles("Mine"));
        save(User.OMAR, Map.of("list", "skills", "name", "Mine", "query", Map.of()));

        Api.as(User.OMAR).body(roles(" Mine ")).post(PATH).then()
                .statusCode(409)
                .body("type", equalTo("urn:upskill:problem:already-exists"))
                .body("violations.pointer", hasItem("/name"));
    }

    @Test
    void refusesAnUpdateMadeFromAStaleRead() {
        var view = save(User.OMAR, roles("Mine"));
        Api.as(User.OMAR).header("If-Match", Api.etag(view)).body(roles("Renamed")).put(at(view)).then().statusCode(200);

        Api.as(User.OMAR).header("If-Match", Api.etag(view)).body(roles("Lost")).put(at(view)).then().statusCode(412);
        Api.as(User.OMAR).body(roles("Lost")).put(at(view)).then().statusCode(428);
        Api.as(User.OMAR).header("If-Match", Api.etag(view)).delete(at(view)).then().statusCode(412);
    }

    @Test
    void refusesWhatIsNoViewOrTooMuchOfOne() {
        refuse(Map.of("list", "roles", "name", " ", "query", Map.of()), "/name");
        refuse(Map.of("list", "roles", "name", "n".repeat(81), "query", Map.of()), "/name");
        refuse(Map.of("list", "roles", "name", "None"), "/query");
        refuse(Map.of("list", "roles", "name", "Script", "query", Map.of("<a>", "b")), "/query");
        refuse(Map.of("list", "roles", "name", "Long", "query", Map.of("q", "x".repeat(1001))), "/query");
        var long1 = new HashMap<String, String>();
        for (var i = 0; i < 5; i++) long1.put("q" + i, "x".repeat(1000));
        refuse(Map.of("list", "roles", "name", "Long", "query", long1), "/query");
        Api.as(User.OMAR).body(Map.of("list", "lunches", "name", "None", "query", Map.of())).post(PATH).then().statusCode(400);
        Api.as(User.OMAR).get(PATH + "?list=lunches").then().statusCode(400);
    }

    @Test
    void keepsAViewWithItsList() {
        var view = save(User.OMAR, roles("Mine"));

        Api.as(User.OMAR).header("If-Match", Api.etag(view)).body(Map.of("list", "skills", "name", "Mine", "query", Map.of())).put(at(view)).then()
                .statusCode(400).body("violations.pointer", hasItem("/list"));
    }

    @Test
    void keepsSoManyViewsOfAListAndNoMore() {
        for (var i = 0; i < ViewService.MOST_OF_A_LIST; i++) save(User.OMAR, roles("View " + i));

        Api.as(User.OMAR).body(roles("One too many")).post(PATH).then().statusCode(409).body("type", equalTo("urn:upskill:problem:wrong-state"));
        save(User.OMAR, Map.of("list", "skills", "name", "Elsewhere", "query", Map.of()));
    }

    @Test
    void opensAListWithOneViewForEachPerson() {
        var hers = save(User.LENA, shared("Hers"));
        var his = save(User.OMAR, roles("His"));

        makeDefault(User.OMAR, his);
        makeDefault(User.OMAR, hers);
        makeDefault(User.OMAR, hers);

        Api.as(User.OMAR).get(PATH + "?list=roles").then().body("items.name", contains("Hers", "His")).body("items.isDefault", contains(true, false));
        Api.as(User.LENA).get(at(hers)).then().body("isDefault", equalTo(false)).body("version", equalTo(hers.get("version")));
        Api.as(User.OMAR).body("").post(at(his) + "/end-default").then().statusCode(200);
        Api.as(User.OMAR).get(at(hers)).then().body("isDefault", equalTo(true));
        Api.as(User.OMAR).body("").post(at(hers) + "/end-default").then().statusCode(200).body("isDefault", equalTo(false));
    }

    @Test
    void opensNobodysListWithAViewThatIsGoneOrNoLongerShared() {
        var view = save(User.LENA, shared("Hers"));
        makeDefault(User.OMAR, view);
        makeDefault(User.LENA, view);

        var alone = Api.as(User.LENA).header("If-Match", Api.etag(view)).body(roles("Hers")).put(at(view)).then().statusCode(200).extract().jsonPath();
        Api.as(User.OMAR).get(at(view)).then().statusCode(404);
        assertThat(alone.getBoolean("isDefault")).isTrue();

        Api.as(User.LENA).header("If-Match", Api.etag(alone.getMap("$"))).delete(at(view)).then().statusCode(204);
        Api.as(User.LENA).get(at(view)).then().statusCode(404);
    }

    private static Map<String, Object> roles(String name) {
        return Map.of("list", "roles", "name", name, "query", Map.of("level", "Senior"));
    }

    private static Map<String, Object> shared(String name) {
        return Map.of("list", "roles", "name", name, "query", Map.of("level", "Senior"), "shared", true);
    }

    private static Map<String, Object> save(User user, Map<String, ?> input) {
        return Api.as(user).body(input).post(PATH).then().statusCode(201).extract().jsonPath().getMap("$");
    }

    private static void makeDefault(User user, Map<String, ?> view) {
        Api.as(user).body("").post(at(view) + "/make-default").then().statusCode(200).body("isDefault", equalTo(true));
    }

    private static void refuse(Map<String, ?> input, String pointer) {
        Api.as(User.OMAR).body(input).post(PATH).then().statusCode(400).body("violations.pointer", hasItem(pointer));
    }

    private static String at(Map<String, ?> view) {
        return PATH + "/" + view.get("id");
    }
}
