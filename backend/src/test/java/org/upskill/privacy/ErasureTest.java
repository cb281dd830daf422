package org.upskill.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.Tables;
import org.upskill.testing.User;

@QuarkusTest
class ErasureTest {
    private static final List<String> TRACES = List.of("Omar Haddad", "omar@example.org", "HR-90417", "P-55512", "haddad", "omar");

    @Test
    void leavesNoReadableTraceInAnyTableNorInTheLog() {
        var log = new ArrayList<String>();
        var listening = listening(log);
        var omar = EverythingOfOmar.leave();
        for (var trace : TRACES) assertThat(Tables.mentioning(trace)).as(trace).isNotEmpty();
        assertThat(Tables.mentioning("Omar Haddad")).contains(
                "person.name", "priority.owner", "import_file.content", "import_block.content", "list_view.query_json");

        Erasing.erase(omar).statusCode(200);

        Logger.getLogger("").removeHandler(listening);
        for (var trace : TRACES) assertThat(Tables.mentioning(trace)).as(trace).isEmpty();
        assertThat(log).noneMatch(line -> TRACES.stream().anyMatch(trace -> line.toLowerCase().contains(trace.toLowerCase())));
        Api.as(User.LENA).get(Erasing.at(omar)).then().statusCode(404);
    }

    @Test
    void leavesWhatIsCountedAsItWas() {
        var omar = EverythingOfOmar.leave();
        var before = counted();

        Erasing.erase(omar).statusCode(200);

        assertThat(counted()).isEqualTo(before);
        Api.list("/api/v1/priorities").body("items.owner", contains(containsString("erased-")));
        Api.list("/api/v1/imports").body("items.createdBy", everyItem(containsString("erased-"))).body("items.counts.invalid", contains(0, 1, 0));
        Api.list("/api/v1/views?list=roles").body("items.name", contains("View true"));
        Api.list(Erasing.PEOPLE).body("items.name", contains("Mia Lang")).body("items.managerId", contains(nullValue()));
    }

    @Test
    void saysBeforehandWhatGoesFromWhere() {
        var omar = EverythingOfOmar.leave();

        var preview = Erasing.preview(omar);

        assertThat(preview).containsEntry("confirmation", "Omar Haddad");
        var places = new HashMap<String, Integer>();
        for (var place : (List<Map<String, Object>>) preview.get("places")) places.put((String) place.get("place"), (Integer) place.get("rows"));
        assertThat(places).containsEntry("people", 1).containsEntry("imports", 3).containsEntry("views", 1).containsEntry("answers", 1);
        assertThat(places.get("mentions")).isGreaterThan(4);
        var done = Erasing.erase(omar).statusCode(200).extract().jsonPath();
        assertThat(done.getInt("places.find { it.place == 'people' }.rows")).isEqualTo(1);
    }

    @Test
    void erasesNobodyWithoutThePreviewAndTheNameTyped() {
        var omar = Erasing.omar();
        var token = (String) Erasing.preview(omar).get("token");

        Erasing.erase(omar, token, "omar haddad").statusCode(400).body("violations.pointer", contains("/confirmation"));
        Erasing.erase(omar, "made-up", "Omar Haddad").statusCode(409).body("type", equalTo("urn:upskill:problem:needs-confirmation"));
        Api.as(User.LENA).header("If-Match", Api.etag(omar)).body("").post(Erasing.at(omar) + "/deactivate").then().statusCode(200);
        Erasing.erase(omar, token, "Omar Haddad").statusCode(409);
        Api.as(User.LENA).get(Erasing.at(omar)).then().statusCode(200);
    }

    @Test
    void letsNoSystemBringThePersonBack() {
        Erasing.erase(Erasing.omar()).statusCode(200);

        Api.as(User.HRIS).body(Erasing.input()).post(Erasing.PEOPLE).then()
                .statusCode(409).body("type", equalTo("urn:upskill:problem:erased-person")).body("detail", containsString("administrator"));
        for (var known : List.of(
                Map.of("source", "hr", "externalId", "HR-90417"), Map.of("userName", "OMAR"),
                Map.of("workEmail", "Omar@Example.org"), Map.of("employeeNumber", "p-55512"))) {
            var input = new HashMap<String, Object>(known);
            input.put("name", "Somebody");
            Api.as(User.HRIS).body(input).post(Erasing.PEOPLE).then().statusCode(409);
        }
        Api.as(User.HRIS).body(Map.of("name", "Omar Haddad", "source", "other", "externalId", "HR-90417")).post(Erasing.PEOPLE).then().statusCode(201);
    }

    @Test
    void letsNoFileBringThePersonBack() {
        Erasing.erase(Erasing.omar()).statusCode(200);
        var file = "externalId,name,workEmail\nHR-90417,Omar Haddad,\nHR-2,Somebody,OMAR@example.org\nHR-3,Mia Lang,mia@example.org\n";

        var seen = Erasing.uploaded(file, "");

        assertThat(seen.getString("status")).as(seen.prettify()).isEqualTo("invalid");
        Api.list("/api/v1/imports/" + seen.getString("id") + "/errors").body("items.code", contains("erased", "erased")).body("items.row", contains(2, 3));
    }

    @Test
    void letsThePersonComeBackWhenAnAdministratorSaysSo() {
        Erasing.erase(Erasing.omar()).statusCode(200);
        Api.as(User.ANA).get("/api/v1/erased-people").then().statusCode(200).body("total", is(1));

        Api.as(User.OMAR).body(Map.of("workEmail", "omar@example.org")).post("/api/v1/erased-people/lift").then().statusCode(403);
        Api.as(User.LENA).body(Map.of("workEmail", "nobody@example.org")).post("/api/v1/erased-people/lift").then().statusCode(404);
        Api.as(User.LENA).body(Map.of("workEmail", "omar@example.org")).post("/api/v1/erased-people/lift").then().statusCode(200).body("total", is(0));

        Api.as(User.HRIS).body(Erasing.input()).post(Erasing.PEOPLE).then().statusCode(201);
        Api.as(User.ANA).get("/api/v1/erased-people").then().statusCode(200).body("total", is(0));
    }

    @Test
    void leavesSomebodyElseOfTheSameNameAlone() {
        var omar = Erasing.omar();
        Api.create(Erasing.PEOPLE, Map.of("name", "Omar Haddad", "userName", "ohaddad2"));
        Api.create("/api/v1/priorities", Map.of("title", "Fewer letters come back", "owner", "Omar Haddad"));

        Erasing.erase(omar).statusCode(200);

        Api.list("/api/v1/priorities").body("items.owner", contains("Omar Haddad"));
        Api.list(Erasing.PEOPLE).body("items.userName", contains("ohaddad2"));
    }

    @Test
    void lookedAtByNobodyButAnAdministrator() {
        var omar = Erasing.omar();
        for (var user : List.of(User.OMAR, User.ANA, User.ELI, User.HRIS)) {
            Api.as(user).get(Erasing.at(omar) + "/erasure").then().statusCode(403);
            Api.as(user).get(Erasing.at(omar) + "/access-report").then().statusCode(403);
            Api.as(user).body(Map.of("token", "x", "confirmation", "Omar Haddad")).post(Erasing.at(omar) + "/erase").then().statusCode(403);
        }
        var gone = Map.<String, Object>of("id", java.util.UUID.randomUUID().toString());
        Api.as(User.LENA).get(Erasing.at(gone) + "/erasure").then().statusCode(404);
        Erasing.erase(gone, "x", "y").statusCode(404);
    }

    /** How many records there are of everything that is counted, and how often each thing was done. */
    private static Map<String, Integer> counted() {
        var counts = new HashMap<String, Integer>();
        Tables.content().forEach((table, rows) -> counts.put(table, rows.size()));
        // Of these, some are the person's own.
        List.of("person", "person_key", "audit_entry", "search_token", "list_view", "idempotency_answer", "import_file", "import_block", "erased_trace").forEach(counts::remove);
        return counts;
    }

    private static Handler listening(List<String> lines) {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }
}
