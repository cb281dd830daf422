package org.upskill.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final List<ListQuery.Bounds> BOUNDS = List.of(
            ListQuery.Bounds.USUAL,
            new ListQuery.Bounds(new TextSearch.Bounds(1_000, 1_000), 0, 60, 10_000),
            new ListQuery.Bounds(new TextSearch.Bounds(20, 5), 2, 0, 10),
            new ListQuery.Bounds(new TextSearch.Bounds(10, 1_000), 5, 0, 15),
            new ListQuery.Bounds(new TextSearch.Bounds(0, 0), 0, 10, 0),
            new ListQuery.Bounds(new TextSearch.Bounds(5, 0), 1_000, 0, 3));

    @Inject
    EntityManager entities;

    @Test
    void findsWhatALookAtEachRecordFinds() {
        var random = new Random(20261124);
        var roles = IntStream.range(0, 60)
                .mapToObj(number -> new Made(text(random, 1 + random.nextInt(5)) + " " + number, random.nextBoolean() ? "Senior" : "Manager", random.nextInt(4) == 0))
                .toList();
        roles.forEach(TextSearchTest::create);

        for (var round = 0; round < 120; round++) {
            var text = beginnings(random);
            var archived = Archived.values()[random.nextInt(3)];
            var level = random.nextBoolean() ? "Senior" : null;
            var order = random.nextBoolean() ? "title" : "-title";
            var expected = roles.stream()
                    .filter(role -> agrees(role.title(), text) && (archived == Archived.ANY || role.archived() == (archived == Archived.TRUE)) && (level == null || level.equals(role.level())))
                    .map(role -> Fold.sortKey(role.title()))
                    .sorted(order.equals("title") ? Comparator.naturalOrder() : Comparator.reverseOrder())
                    .toList();
            for (var bounds : BOUNDS) {
                assertFinds(expected, new Asked(text, bounds, archived, level, order));
                assertFindsTheBest(roles, text, bounds);
            }
        }
    }

    private record Made(String title, String level, boolean archived) {}

    private record Asked(String text, ListQuery.Bounds bounds, Archived archived, String level, String order) {}

    private static void create(Made made) {
        var role = Api.create("/api/v1/roles", Map.of("title", made.title(), "level", made.level(), "externalId", Fold.sortKey(made.title())));
        if (made.archived()) Api.as(User.LENA).header("If-Match", Api.etag(role)).post("/api/v1/roles/" + role.get("id") + "/archive").then().statusCode(200);
    }

    private void assertFinds(List<String> expected, Asked asked) {
        var counted = asked.bounds().counted();
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(asked, new Seven(asked.order(), cursor));
            found.addAll(page.items());
            assertThat(page.total()).as("total of %s", asked).isEqualTo(Math.min(expected.size(), counted));
            assertThat(page.totalIsExact()).as("whether that is exact, of %s", asked).isEqualTo(expected.size() <= counted);
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).as("%s", asked).isEqualTo(expected);
    }

    /** A few records with the words, and among those none with beginnings alone while there is one with whole words. */
    private void assertFindsTheBest(List<Made> roles, String text, ListQuery.Bounds bounds) {
        var known = QuarkusTransaction.requiringNew().call(() -> titlesById(roleType()));
        var best = QuarkusTransaction.requiringNew().call(() -> TextSearch.of(entities, List.of("role"), Fold.words(text), bounds.words())
                .get("role")
                .best(4, id -> known.get(id).hashCode() % 3 != 0));
        var wanted = roles.stream().map(role -> Fold.sortKey(role.title())).filter(title -> title.hashCode() % 3 != 0 && agrees(title, text)).toList();
        assertThat(best.keySet()).as("“%s” by %s", text, bounds).hasSize(Math.min(4, wanted.size()));
        assertThat(best.keySet().stream().map(known::get)).isSubsetOf(wanted);
        best.forEach((id, whole) -> assertThat(whole).as("“%s” in %s", text, known.get(id)).isEqualTo(hasWhole(known.get(id), text)));
    }

    /** A word that another one begins with says nothing more. */
    private static boolean hasWhole(String title, String text) {
        var words = Fold.words(text);
        return words.stream().allMatch(wanted -> Fold.words(title).contains(wanted) || words.stream().anyMatch(other -> !other.equals(wanted) && other.startsWith(wanted)));
    }

    private <E extends CatalogRecord> Map<UUID, String> titlesById(Class<E> type) {
        return entities.createQuery("select r from " + type.getName() + " r", type).getResultStream().collect(Collectors.toMap(CatalogRecord::id, TextSearchTest::title));
    }

    private Page<String> page(Asked asked, PageRequest request) {
        return QuarkusTransaction.requiringNew().call(() -> roles(roleType(), asked, request));
    }

    private <E extends CatalogRecord> Page<String> roles(Class<E> type, Asked asked, PageRequest request) {
        var sorts = new Sorts<E>().byText("title", "r.titleFold", TextSearchTest::title);
        return new ListQuery<>(entities, type)
                .within(asked.bounds())
                .matching("role", asked.text())
                .where("r.level = :level", "level", asked.level())
                .archived(asked.archived())
                .page(request, sorts)
                .map(TextSearchTest::title);
    }

    /** A page short enough that a list has several. */
    private static final class Seven extends PageRequest {
        private final String order;
        private final String cursor;

        Seven(String order, String cursor) {
            this.order = order;
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

        @Override
        public String sort() {
            return order;
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
