package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Following an import by server-sent events, which are made from the database alone. */
@QuarkusTest
class ImportEventsTest {
    private static final String ROLES = "kind=roles&source=onet";
    private static final String FILE = "externalId,title\n" + IntStream.range(0, 2_500).mapToObj(i -> i + ",Role " + i).collect(Collectors.joining("\n"));

    @Inject
    ImportJobs jobs;

    @Inject
    ApplySteps steps;

    private record Event(int id, String name, JsonPath data) {}

    private static Response follow(User user, String id, String lastEventId) {
        var request = Api.as(user).accept("text/event-stream");
        if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
        return request.get(Upload.PATH + "/" + id + "/events");
    }

    private static List<Event> events(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/event-stream");
        var events = new ArrayList<Event>();
        for (var block : response.asString().split("\n\n")) {
            if (!block.contains("data:")) continue;
            var fields = block.lines().map(line -> line.split(":", 2)).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
            events.add(new Event(Integer.parseInt(fields.get("id")), fields.get("event"), JsonPath.from(fields.get("data"))));
        }
        return events;
    }

    @Test
    void tellsOfEveryStepUntilTheImportRests() throws Exception {
        var ready = Upload.validate(ROLES, FILE);
        var id = UUID.fromString(ready.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> jobs.lock(id).startApplying("hris"));
        var following = CompletableFuture.supplyAsync(() -> events(follow(User.HRIS, id.toString(), null)));
        for (var more = true; more; ) {
            Thread.sleep(900);
            more = steps.next(id);
        }

        var seen = following.get(30, TimeUnit.SECONDS);

        assertThat(seen).extracting(Event::name).containsOnly("import");
        assertThat(seen).extracting(Event::id).isSorted().doesNotHaveDuplicates();
        assertThat(seen).extracting(event -> event.data().getString("status")).startsWith("applying").endsWith("applied");
        assertThat(seen).extracting(event -> event.data().getInt("progress.done")).contains(1_000, 2_000, 2_500);
        assertThat(seen.getLast().data().getInt("counts.created")).isEqualTo(2_500);
    }

    @Test
    void tellsWhoComesBackOnlyWhatIsNew() {
        var ready = Upload.validate(ROLES, "externalId,title\n1,Clerk\n");
        var first = events(follow(User.HRIS, ready.getString("id"), null));
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().data().getString("status")).isEqualTo("ready");

        var last = String.valueOf(first.getFirst().id());
        assertThat(events(follow(User.HRIS, ready.getString("id"), last))).isEmpty();
        Upload.apply(ready);
        assertThat(events(follow(User.HRIS, ready.getString("id"), last))).extracting(event -> event.data().getString("status")).containsExactly("applied");
    }

    @Test
    void tellsNobodyOfSomeoneElsesImport() {
        var ready = Upload.validate(ROLES, "externalId,title\n1,Clerk\n");
        follow(User.OTHER_HRIS, ready.getString("id"), null).then().statusCode(404);
        follow(User.ELI, ready.getString("id"), null).then().statusCode(404);
        Api.nobody().accept("text/event-stream").get(Upload.PATH + "/" + ready.getString("id") + "/events").then().statusCode(401);
        follow(User.ANA, ready.getString("id"), null).then().statusCode(200);
        follow(User.HRIS, ready.getString("id"), "yesterday").then().statusCode(400).body("violations[0].parameter", equalTo("Last-Event-ID"));
    }
}
