package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: once it is applied, applying it again changes nothing. */
@QuarkusTest
class ImportRoundTripTest {
    private static final List<String> HEADER = List.of(
            "externalId", "title", "description", "level", "otherTitles", "aiDepth", "impactOnDecisions", "impactOnQuality", "changeHorizon", "track");
    private static final List<String> TEXTS = List.of("Clerk", " padded ", "é è", "Straße", "a,b;c", "say \"hi\"", "two\nlines", "\uD83D\uDE00 smile", "0012", "1.0", "=1+1", "\u202Eedoc", "x\u00A0y");

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void changesNothingTheSecondTime(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 60; i++) rows.add(row(random, i));

        for (var delimiter : List.of(",", ";")) {
            var text = csv(rows, delimiter);
            Upload.apply("kind=roles&source=round", text);
            assertThat(Upload.validate("kind=roles&source=round", text).getMap("counts")).as("seed %d", seed)
                    .isEqualTo(Map.of("rows", 60, "created", 0, "changed", 0, "unchanged", 60, "archived", 0, "invalid", 0, "flagged", 0));
            rows.replaceAll(row -> row(random, rows.indexOf(row)));
        }
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
        var lines = new ArrayList<List<String>>(List.of(HEADER));
        lines.addAll(rows);
        return lines.stream()
                .map(cells -> cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n"));
    }
}
