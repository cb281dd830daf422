package org.upskill.skill.lint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rules as they are delivered: {@code skill/lint-rules.json}. */
public final class LintRules {

    private LintRules() {}

    /** The delivered rules, in the order in which they are applied and shown. */
    public static List<LintRule> load() {
        try (var file = LintRules.class.getResourceAsStream("/skill/lint-rules.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
