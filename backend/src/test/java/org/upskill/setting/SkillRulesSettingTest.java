package org.upskill.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.testing.Api.as;
import static org.upskill.testing.Api.create;
import static org.upskill.testing.User.LENA;
import static org.upskill.testing.User.OMAR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Statements;

@QuarkusTest
class SkillRulesSettingTest {
    private static final String PATH = "/api/v1/settings/skill-rules";
    private static final String STATEMENT = "Checks the figures of a draft gut against the ledger before sending it";
    private static final String VAGUE = "Answers customer letters effectively when a claim is open";

    @Test
    void previewSaysWhatWouldBeFlaggedAndCleared() {
        var flagged = create("/api/v1/skills", Map.of("statement", STATEMENT));
        create("/api/v1/skills", Map.of("statement", VAGUE));
        var candidate = rules(rule -> {
            if (rule.get("rule").equals("vague-standard")) rule.put("phrases", List.of("gut"));
        });

        as(LENA).body(Map.of("value", candidate)).post(PATH + "/preview").then().statusCode(200)
                .body("checked", equalTo(2))
                .body("flaggedBefore", equalTo(1))
                .body("flaggedAfter", equalTo(1))
                .body("flagged", equalTo(1))
                .body("cleared", equalTo(1))
                .body("items.change", containsInAnyOrder("flagged", "cleared"));
        as(LENA).body(Map.of("value", candidate)).post(PATH + "/preview?change=flagged").then()
                .body("items.recordId", contains(flagged.get("id")))
                .body("items[0].kind", equalTo("skill"))
                .body("items[0].findings.words", contains("gut"));
    }

    @Test
    void previewIsReadPageByPage() {
        for (var number = 0; number < 3; number++) create("/api/v1/skills", Map.of("statement", STATEMENT.replace("ledger", "ledger " + number)));
        var body = Map.of("value", rules(rule -> {
            if (rule.get("rule").equals("vague-standard")) rule.put("phrases", List.of("gut"));
        }));

        var first = as(LENA).body(body).post(PATH + "/preview?limit=2").jsonPath();
        as(LENA).body(body).post(PATH + "/preview?limit=2&after=" + first.get("nextAfter")).then()
                .body("items.size()", equalTo(1))
                .body("nextAfter", equalTo(null))
                .body("items.recordId", not(hasItem(first.<String>get("items[0].recordId"))));
    }

    @Test
    void previewAsksAsOftenForManySkillsAsForFew() {
        create("/api/v1/skills", Map.of("statement", VAGUE));
        var body = Map.of("value", rules(rule -> {}));
        var few = Statements.toPost(PATH + "/preview", body);
        for (var number = 0; number < 5; number++) create("/api/v1/skills", Map.of("statement", STATEMENT.replace("ledger", "ledger " + number)));

        assertThat(Statements.toPost(PATH + "/preview", body)).isEqualTo(few);
    }

    @Test
    void aRuleThatIsOffFindsNothingAndTheStoredCountsFollow() {
        create("/api/v1/skills", Map.of("statement", VAGUE));
        as(LENA).get("/api/v1/skills?flagged=true").then().body("total", equalTo(1));

        put(rules(rule -> {
            if (rule.get("rule").equals("vague-standard")) rule.put("on", false);
        }));

        as(LENA).get("/api/v1/skills?flagged=true").then().body("total", equalTo(0));
        as(LENA).body(Map.of("statement", VAGUE)).post("/api/v1/skills/lint").then().body("findings", empty());
        as(OMAR).get("/api/v1/skills/lint-rules").then().body("rules.rule", not(hasItem("vague-standard")));
    }

    @Test
    void saysItInTheOrganisationsWords() {
        put(rules(rule -> {
            if (rule.get("rule").equals("vague-standard")) rule.put("reason", "We do not write “{words}”.");
        }));

        as(LENA).body(Map.of("statement", VAGUE)).post("/api/v1/skills/lint").then()
                .body("findings.reason", contains("We do not write “effectively”."));
    }

    @Test
    void speaksTheReadersLanguageAndStoresNoneOfItAsAChange() {
        var german = as(LENA).header("Accept-Language", "de").get(PATH).jsonPath();
        assertThat(german.getString("value.rules.find { it.rule == 'vague-standard-de' }.title")).isEqualTo("Ein vager Maßstab");
        assertThat(german.getString("value.rules.find { it.rule == 'vague-standard-de' }.reason")).startsWith("„{words}“ ist kein Maßstab");

        put(Map.of("rules", german.getList("value.rules")));

        as(LENA).body(Map.of("statement", VAGUE)).post("/api/v1/skills/lint").then().body("findings.reason", contains(startsWith("“effectively” sets no standard")));
        as(LENA).header("Accept-Language", "en").get(PATH).then().body("value.rules.find { it.rule == 'vague-standard' }.title", equalTo("A vague standard"));
    }

    @Test
    void pointsAtRulesThatCannotBeRead() {
        refused("/value/rules/0/rewrite", rule -> rule.put("rewrite", "{first} then"), "mental-verb");
        refused("/value/rules/0/reason", rule -> rule.put("reason", " "), "mental-verb");
        refused("/value/rules/0", rule -> rule.put("check", "length"), "mental-verb");
        refused("/value/rules/0/phrases/1", rule -> rule.put("phrases", List.of("know", "{x}")), "mental-verb");
        var fewer = rules(rule -> {});
        ((List<?>) fewer.get("rules")).removeLast();
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", fewer)).put(PATH).then().statusCode(400)
                .body("violations.pointer", contains("/value/rules"));
    }

    private static void refused(String pointer, Consumer<Map<String, Object>> change, String slug) {
        var candidate = rules(rule -> {
            if (rule.get("rule").equals(slug)) change.accept(rule);
        });
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", candidate)).put(PATH).then().statusCode(400)
                .body("violations.pointer", contains(pointer));
    }

    private static Map<String, Object> rules(Consumer<Map<String, Object>> change) {
        var rules = new ArrayList<>(as(LENA).get(PATH).jsonPath().<Map<String, Object>>getList("delivered.rules"));
        rules.forEach(change);
        return Map.of("rules", rules);
    }

    private static void put(Map<String, Object> value) {
        as(LENA).header("If-Match", "\"0\"").body(Map.of("value", value)).put(PATH).then().statusCode(200);
        RelevanceSettingTest.awaitRecomputed(PATH);
    }
}
