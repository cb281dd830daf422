package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** Whatever a file holds: once it is applied, applying it again changes nothing. */
@QuarkusTest
class ImportRoundTripTest {
    private static final List<String> HEADER = List.of(
            "externalId", "title", "description", "level", "otherTitles", "aiDepth", "impactOnDecisions", "impactOnQuality", "changeHorizon", "track");
    private static final List<String> TEAM = List.of("source", "externalId", "name", "parentExternalId", "leadExternalId");
    private static final List<String> PERSON = List.of(
            "source", "externalId", "userName", "workEmail", "name", "givenName", "familyName", "title", "jobCode", "employeeNumber", "department", "location", "level",
            "managerExternalId", "teamExternalId", "employment", "startsOn", "endsOn", "onLeave", "active");
    private static final List<String> TEXTS = List.of("Clerk", " padded ", "é è", "Straße", "a,b;c", "say \"hi\"", "two\nlines", "\uD83D\uDE00 smile", "0012", "1.0", "=1+1", "\u202Eedoc", "x\u00A0y");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void changesNothingTheSecondTime(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 60; i++) rows.add(row(random, i));

        for (var delimiter : List.of(",", ";")) {
            var text = csv(table(HEADER, rows.size(), rows::get), delimiter);
            Upload.apply("kind=roles&source=round", text);
            assertThat(Upload.validate("kind=roles&source=round", text).getMap("counts")).as("seed %d", seed)
                    .isEqualTo(Map.of("rows", 60, "created", 0, "changed", 0, "unchanged", 60, "archived", 0, "invalid", 0, "flagged", 0));
            rows.replaceAll(row -> row(random, rows.indexOf(row)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, csv", "20, xlsx", "300, json", "4000, ndjson"})
    void changesNothingWhenPeopleAndTeamsComeBackAsTheyWereExported(long seed, String format) {
        var random = new Random(seed);
        Upload.apply("kind=teams", csv(table(TEAM, 12, i -> team(random, i, false)), ","));
        Upload.apply("kind=people", csv(table(PERSON, 40, i -> person(random, i)), ","));
        Upload.apply("kind=teams", csv(table(TEAM, 12, i -> team(random, i, true)), ","));

        for (var kind : Map.of("teams", 12, "people", 36).entrySet()) {
            var file = Api.as(User.HRIS).get("/api/v1/exports/" + kind.getKey() + "?format=" + format).then().statusCode(200).extract().asByteArray();
            var again = Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=" + kind.getKey() + (kind.getKey().equals("people") ? "&missing=archive" : ""), "export." + format, file, null)));
            assertThat(again.getMap("counts")).as("%s as %s, seed %d: %s", kind.getKey(), format, seed, Upload.part(again, "/changes?action=changed").prettify())
                    .containsEntry("rows", kind.getValue()).containsEntry("unchanged", kind.getValue())
                    .containsEntry("created", 0).containsEntry("changed", 0).containsEntry("archived", 0).containsEntry("invalid", 0);
        }
    }

    private static List<String> team(Random random, int number, boolean led) {
        return List.of(number % 2 == 0 ? "hr" : "other", "t" + number / 2, text(random) + number, number < 4 ? "" : "t" + (number / 2 - 2), led ? "p" + number / 2 : "");
    }

    /** Every tenth has left, and still manages somebody. */
    private static List<String> person(Random random, int number) {
        return List.of(
                number % 2 == 0 ? "hr" : "other", "p" + number / 2, random.nextBoolean() ? text(random) + number : "", random.nextBoolean() ? number + "@Example.org" : "",
                text(random) + number, pick(random, "", "Zoë", "=1+1"), pick(random, "", "O'Hara", "'t Hooft"), pick(random, "", "Clerk", "CLERK", "0012"), pick(random, "", "C-1", "0012"),
                pick(random, "", "00" + number, "1.0"), pick(random, "", text(random)), pick(random, "", "Zürich"), pick(random, "", "Senior"),
                number < 4 ? "" : "p" + (number / 2 - 1 - random.nextInt(number / 4)), pick(random, "", "t1", "t3"), pick(random, "", "employee", "Contractor"),
                pick(random, "", "2024-02-29"), pick(random, "", "2999-12-31"), pick(random, "", "yes", "No"), number % 10 == 9 ? "no" : "yes");
    }

    private static List<List<String>> table(List<String> header, int count, IntFunction<List<String>> row) {
        return Stream.concat(Stream.of(header), IntStream.range(0, count).mapToObj(row)).toList();
    }

    private static List<String> row(Random random, int number) {
        return List.of(
                random.nextBoolean() ? "key " + number : "K\u00C9Y-" + number,
                text(random) + number,
                random.nextBoolean() ? text(random) : "",
                pick(random, "", "Senior", "Manager"),
                random.nextBoolean() ? text(random) + "| " + text(random) : "",
                pick(random, "", "none", "Uses", "SHAPES"),
                pick(random, "", "0", "3", "2.0"),
                pick(random, "", "1", " 2 "),
                pick(random, "", "now", "Medium"),
                pick(random, "", "general", "role specific", "ROLE_SPECIFIC"));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String csv(List<List<String>> rows, String delimiter) {
        return rows.stream()
                .map(cells -> cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n"));
    }
}
