package org.upskill.priority.guard;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The rules as they are delivered: {@code priority/guard-rules.json}. */
public final class GuardRules {
    private GuardRules() {}

    /** The delivered rules, in the order in which they are applied and shown. */
    public static List<GuardRule> load() {
        return read("/priority/guard-rules.json", new TypeReference<>() {});
    }

    static <T> T read(String resource, TypeReference<T> type) {
        try (var file = GuardRules.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
