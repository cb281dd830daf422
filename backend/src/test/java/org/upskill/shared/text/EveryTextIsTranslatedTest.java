package org.upskill.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Finds the sentences that the code says to people, and holds each against the catalogue. */
class EveryTextIsTranslatedTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "upskill");

    private static final Path SCREENS = Path.of("..", "frontend", "src", "features");

    /** Whole statements that speak to developers, to the log or to the contract. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(summary|description|responseDescription|title) = \"[^\"]*\"|LOG\\.\\w+\\([^;]*;"
                    + "|new Illegal\\w+Exception\\([^;]*;|problem\\(operation, [^;]*;",
            Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\n?\\s*\\+\\s*\"");
    private static final Pattern FILLED = Pattern.compile("\"\\s*\\+\\s*(?:[^\";]|\"[^\"]{0,3}\")+?\\s*\\+\\s*\"");
    private static final Pattern SENTENCE = Pattern.compile("\"((?:\\p{Lu}|“|%)[^\"\\n]*? [^\"\\n]*?[.?])\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}|%(?:\\d\\$)?,?[sd]|\\{}");

    private static final Pattern LIST = Pattern.compile("new ListColumns<\\w+>\\(\"([^\"]+)\"");
    private static final Pattern HEADER = Pattern.compile("\\.(?:text|number|word|said|day|time)\\(\"\\w+\", \"([^\"]+)\"");

    /** Said to nobody; and a pattern whose first value, "Row 2", is part of the catalogue's. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of("The server is going down.", "%s lacks: %s.");

    @Test
    void everySentenceInTheCodeHasAGermanOne() throws IOException {
        var known = known();
        var missing = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (var text : sentences(Files.readString(file))) {
                    if (!known.contains(shape(text))) missing.add(file.getFileName() + ": " + text);
                }
            }
        }
        assertThat(missing).as("texts without an entry in text/de.json").isEmpty();
    }

    @Test
    void everyKindOfProblemHasAGermanTitle() {
        var known = known();
        assertThat(List.of(org.upskill.shared.problem.ProblemType.values()))
                .allSatisfy(type -> assertThat(known).contains(type.title()));
    }

    @Test
    void everyDeliveredRuleHasAGermanTitleAndReason() throws IOException {
        var known = known();
        for (var resource : List.of("/skill/lint-rules.json", "/priority/guard-rules.json")) {
            try (var file = getClass().getResourceAsStream(resource)) {
                for (var rule : new ObjectMapper().readTree(file)) {
                    if ("de".equals(rule.path("language").asText())) continue;
                    assertThat(known).contains(shape(rule.get("title").asText()), shape(rule.get("reason").asText()));
                }
            }
        }
    }

    @Test
    void everyPatternTakesTheSameValuesOnBothSides() {
        Catalogue.read(Locale.GERMAN).forEach((english, german) -> {
            for (var place = 0; place < 6; place++) {
                if (german.contains("{" + place)) assertThat(english).contains("{" + place + "}");
            }
        });
    }

    @Test
    void everyColumnOfAListAsAFileHasAGermanHeader() throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith("FileResource.java")).toList()) {
                var source = Files.readString(file);
                var list = LIST.matcher(source);
                assertThat(list.find()).as(file.toString()).isTrue();
                var known = ListWords.read().get(list.group(1)).keySet();
                HEADER.matcher(source).results().map(header -> header.group(1)).filter(header -> !known.contains(header)).forEach(missing::add);
            }
        }
        assertThat(missing).as("headers without an entry in text/lists.de.json").isEmpty();
    }

    @Test
    void listsSayTheSameInFilesAsOnScreen() throws IOException {
        var features = Map.of(
                "roles", "role", "work-activities", "role", "start-list", "role", "skills", "skill", "target-grid", "skill", "plans", "plan",
                "priorities", "priority", "people", "people", "imports", "import", "audit-entries", "audit");
        for (var list : ListWords.read().entrySet()) {
            var screen = Files.readString(SCREENS.resolve(features.get(list.getKey())).resolve(Path.of("locales", "de.po")));
            list.getValue().forEach((english, german) -> {
                var there = Pattern.compile("msgid \"%s\"\\nmsgstr \"(.*)\"".formatted(Pattern.quote(english))).matcher(screen);
                if (there.find()) assertThat(german).as(list.getKey() + ": " + english).isEqualTo(there.group(1));
                else assertThat(english).as("words of " + list.getKey() + " that the screen does not have").contains("{0}");
            });
        }
    }

    private static List<String> sentences(String source) {
        var code = COMMENT.matcher(source).replaceAll("");
        code = JOINED.matcher(code).replaceAll("");
        code = ELSEWHERE.matcher(code).replaceAll("");
        code = FILLED.matcher(code).replaceAll("{}");
        return SENTENCE.matcher(code).results().map(found -> found.group(1)).filter(text -> !NOT_FOR_PEOPLE.contains(text)).toList();
    }

    private static Set<String> known() {
        return Catalogue.read(Locale.GERMAN).keySet().stream().map(EveryTextIsTranslatedTest::shape).collect(Collectors.toSet());
    }

    private static String shape(String text) {
        return PLACE.matcher(text).replaceAll("{}");
    }
}
