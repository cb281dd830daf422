package org.upskill.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything that a webhook can tell of; features fire a {@link org.upskill.shared.event.Happening} of the same word. */
enum EventType {
    PERSON_DEACTIVATED("person.deactivated", "Somebody has left, or may no longer take part. The data names the person by id."),
    ROLE_UNMAPPED("role.unmapped", "A job title has come up that no role is mapped to yet. The data names one of the people with it by id, and says how many they are."),
    IMPORT_FINISHED("import.finished", "An import has ended: it was applied, has errors, failed, was cancelled or undone. The data has its kind, its end and the counts."),
    PLAN_PUBLISHED("plan.published", "A version of a plan was published. The data has the plan, its role and the number of the version.");

    private final String word;
    private final String description;

    EventType(String word, String description) {
        this.word = word;
        this.description = description;
    }

    String word() {
        return word;
    }

    /** When it is told of, and what the payload's data says. */
    String description() {
        return description;
    }

    static Optional<EventType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(EventType::word).toList();
    }
}
