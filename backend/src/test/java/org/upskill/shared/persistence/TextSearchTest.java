package org.upskill.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.shared.http.Archived;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.text.Fold;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Whatever way the index is read, a list filtered by words holds exactly the records that a look at each of them finds. */
@QuarkusTest
class TextSearchTest {
    private static final List<String> WORDS =
            List.of("senior", "sen", "manager", "management", "man", "claims", "clerk", "lead", "leader", "and", "Gdańsk", "São", "x");

    /** Bounds so low that each of the ways is taken, and the usual ones. */
    private static final List<SearchPlan.Bounds> BOUNDS = List.of(
            SearchPlan.Bounds.USUAL,
            new SearchPlan.Bounds(0, 1_000, 1_000),
            new SearchPlan.Bounds(3, 20, 10),
            new SearchPlan.Bounds(5, 1_000, 3),
            new SearchPlan.Bounds(1_000, 1, 1_000),
            new SearchPlan.Bounds(0, 1, 1));

    @Inject
    EntityManager entities;

    @Test
    void findsWhatALookAtEachRecordFinds() {
        var random = new Random(20261124);
        var titles = IntStream.range(0, 60).mapToObj(number -> text(random, 1 + random.nextInt(5)) + " " + number).toList();
        var inUse = new ArrayList<String>();
        for (var title : titles) {
            var role = Api.create("/api/v1/roles", Map.of("title", title, "externalId", "id" + inUse.size() + title.hashCode()));
            if (random.nextInt(4) > 0) inUse.add(title);
            else Api.as(User.LENA).header("If-Match", Api.etag(role)).post("/api/v1/roles/" + role.get("id") + "/archive").then().statusCode(200);
        }
        var archived = new ArrayList<>(titles);
        archived.removeAll(inUse);

        for (var round = 0; round < 60; round++) {
            var text = beginnings(random);
            for (var bounds : BOUNDS) {
                assertFinds(titles, text, bounds, Archived.ANY);
                assertFinds(inUse, text, bounds, Archived.FALSE);
                assertFinds(archived, text, bounds, Archived.TRUE);
            }
        }
    }

    private void assertFinds(List<String> titles, String text, SearchPlan.Bounds bounds, Archived archived) {
        var expected = titles.stream().filter(title -> agrees(title, text)).map(Fold::sortKey).sorted().toList();
        var found = new ArrayList<String>();
        var totals = new HashSet<Long>();
        String cursor = null;
        do {
            var page = page(text, bounds, archived, cursor);
            found.addAll(page.items());
            if (page.totalIsExact()) totals.add(page.total());
            else assertThat(page.total()).isLessThanOrEqualTo(expected.size());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).as("“%s” by %s, archived %s", text, bounds, archived).isEqualTo(expected);
        assertThat(totals).as("total of “%s” by %s", text, bounds).isSubsetOf((long) expected.size());
        if (bounds == SearchPlan.Bounds.USUAL) assertThat(totals).hasSize(1);
    }

    private Page<String> page(String text, SearchPlan.Bounds bounds, Archived archived, String cursor) {
        return QuarkusTransaction.requiringNew().call(() -> roles(roleType(), text, bounds, archived, new Seven(cursor)));
    }

    private <E extends CatalogRecord> Page<String> roles(Class<E> type, String text, SearchPlan.Bounds bounds, Archived archived, PageRequest request) {
        var sorts = new Sorts<E>().byText("title", "r.titleFold", TextSearchTest::title);
        return new ListQuery<>(entities, type).matching("role", text, bounds).archived(archived).page(request, sorts).map(TextSearchTest::title);
    }

    /** A page short enough that a list has several. */
    private static final class Seven extends PageRequest {
        private final String cursor;

        Seven(String cursor) {
            this.cursor = cursor;
        }

        @Override
        public int limit() {
            return 7;
        }

        @Override
        public String cursor() {
            return cursor;
        }
    }

    private Class<? extends CatalogRecord> roleType() {
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals("Role"))
                .findFirst()
                .orElseThrow()
                .getJavaType()
                .asSubclass(CatalogRecord.class);
    }

    /** Roles are another feature's own; here they only stand for any list. */
    private static String title(CatalogRecord role) {
        try {
            var title = role.getClass().getDeclaredMethod("titleFold");
            title.setAccessible(true);
            return (String) title.invoke(role);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean agrees(String title, String text) {
        var words = Fold.words(title);
        return Fold.words(text).stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static String text(Random random, int words) {
        return String.join(" ", random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private static String beginnings(Random random) {
        return String.join(" ", Arrays.stream(text(random, 1 + random.nextInt(3)).split(" "))
                .map(word -> word.substring(0, 1 + random.nextInt(word.length())))
                .toList());
    }
}
