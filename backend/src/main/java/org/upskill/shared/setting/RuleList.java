package org.upskill.shared.setting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Spoken;

/** The rules of a setting in the order in which they are applied and shown. */
@Schema(name = "RuleList")
public record RuleList(@NotNull @Size(max = 100) List<@NotNull @Valid Rule> rules) {

    /** These rules, without those that are delivered no more and with those that are new, which come where they stand among the delivered. */
    RuleList upToDate(RuleList delivered) {
        var known = byName(delivered.rules);
        var kept = rules.stream().filter(rule -> known.containsKey(rule.rule())).collect(Collectors.toCollection(ArrayList::new));
        var own = byName(kept);
        for (var at = 0; at < delivered.rules.size(); at++) {
            var rule = delivered.rules.get(at);
            if (!own.containsKey(rule.rule())) kept.add(Math.min(at, kept.size()), rule);
        }
        return new RuleList(List.copyOf(kept));
    }

    /** With the product's own words in the reader's language. */
    RuleList spoken() {
        return new RuleList(rules.stream().map(rule -> rule.saying(Spoken::of)).toList());
    }

    /** With the delivered words where it says the same in another language. */
    RuleList writtenAs(RuleList delivered) {
        var known = byName(delivered.rules);
        return new RuleList(rules.stream().map(rule -> known.containsKey(rule.rule()) ? rule.writtenAs(known.get(rule.rule())) : rule).toList());
    }

    private static Map<String, Rule> byName(List<Rule> rules) {
        return rules.stream().collect(Collectors.toMap(Rule::rule, rule -> rule, (one, other) -> one));
    }

    /** The rules of a file among the resources, which holds a JSON array of them. */
    public static RuleList load(String resource) {
        try (var file = RuleList.class.getResourceAsStream(resource)) {
            return new RuleList(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
