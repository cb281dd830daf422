package org.upskill.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.shared.text.Fold;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** A search finds exactly the records that a look at each of them finds. */
@QuarkusTest
class SearchScanTest {
    private static final List<String> WORDS =
            List.of("senior", "sen", "manager", "management", "man", "claims", "clerk", "lead", "leader", "and", "Gdańsk", "São");

    @Test
    void findsWhatALookAtEachRecordFinds() {
        var random = new Random(20261124);
        var inUse = new ArrayList<String>();
        var archived = new ArrayList<String>();
        for (var number = 0; number < 45; number++) {
            var title = words(random, 1 + random.nextInt(4)) + " " + number;
            var role = Api.create("/api/v1/roles", Map.of("title", title, "externalId", "q" + number));
            if (random.nextInt(4) > 0) inUse.add(title);
            else archive(role, title, archived);
        }

        for (var round = 0; round < 80; round++) {
            var text = beginnings(random);
            assertThat(found(text, "false")).as("in use, by “%s”", text).containsExactlyInAnyOrderElementsOf(scan(inUse, text));
            assertThat(found(text, "true")).as("archived, by “%s”", text).containsExactlyInAnyOrderElementsOf(scan(archived, text));
        }
    }

    private static void archive(Map<String, Object> role, String title, List<String> archived) {
        Api.as(User.LENA).header("If-Match", Api.etag(role)).post("/api/v1/roles/" + role.get("id") + "/archive").then().statusCode(200);
        archived.add(title);
    }

    private static List<String> found(String text, String archived) {
        var answer = Api.as(User.LENA).queryParam("q", text).queryParam("archived", archived).get("/api/v1/search?limit=50&kinds=role").jsonPath();
        return answer.getList("items.label");
    }

    private static List<String> scan(List<String> titles, String text) {
        return titles.stream().filter(title -> Fold.words(text).stream().allMatch(wanted -> hasStart(title, wanted))).toList();
    }

    private static boolean hasStart(String title, String start) {
        return Fold.words(title).stream().anyMatch(word -> word.startsWith(start));
    }

    private static String words(Random random, int number) {
        return String.join(" ", IntStream.range(0, number).mapToObj(place -> WORDS.get(random.nextInt(WORDS.size()))).toList());
    }

    private static String beginnings(Random random) {
        return String.join(" ", Arrays.stream(words(random, 1 + random.nextInt(3)).split(" "))
                .map(word -> word.substring(0, 1 + random.nextInt(word.length())))
                .toList());
    }
}
