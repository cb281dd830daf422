package org.upskill.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.text.Kebab;

/** Rows as files carry them: each value a text, by the name of its field. */
@ApplicationScoped
class RowText {
    static final String PLAN = "planExternalId";
    static final String ROW = "rowExternalId";
    static final String ROLE = "roleExternalId";
    static final String TITLE = "planTitle";
    static final String SKILL = "skillExternalId";
    static final String ACTIVITY = "activity";
    static final String HOW_BUILT = "howBuilt";

    /** What a file says in each row of a plan, and no row has for itself. */
    private static final Set<String> OF_PLAN = Set.of(PLAN, ROLE, TITLE);

    private static final int MOST_BUILT = 20;

    private final ObjectMapper json;
    private final Validator validator;

    RowText(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** All values of a row and of its plan, without the empty ones. */
    Map<String, String> of(Plan plan, PlanRow row, RowNames names) {
        var values = new LinkedHashMap<String, String>();
        values.put(PLAN, plan.externalId());
        values.put(ROLE, new BulkReference(plan.roleId, names.role()).text());
        values.put(TITLE, plan.title);
        values.putAll(ofRow(row, names, plan.isOpen() && row.activityId != null ? names.activity() : row.activity));
        return values;
    }

    /** The values of a row alone, its activity in the words of today: what two versions of it are compared by. */
    Map<String, String> today(PlanRow row, RowNames names) {
        return ofRow(row, names, row.activityId == null ? row.activity : names.activity());
    }

    private Map<String, String> ofRow(PlanRow row, RowNames names, String activity) {
        var values = new LinkedHashMap<String, String>();
        put(values, ROW, row.key());
        put(values, SKILL, row.skillId == null ? null : new BulkReference(row.skillId, names.skill()).text());
        put(values, ACTIVITY, activity);
        put(values, HOW_BUILT, built(row.howBuilt));
        put(values, "practiceTask", row.practiceTask);
        put(values, "practiceTimes", row.practiceTimes);
        put(values, "practicePer", row.practicePer);
        put(values, "goodUse", row.goodUse);
        put(values, "feedbackType", row.feedbackType);
        put(values, "feedbackWho", row.feedbackWho);
        put(values, "feedbackTimes", row.feedbackTimes);
        put(values, "feedbackPer", row.feedbackPer);
        return values;
    }

    /** A number that is another one, but for luck, as soon as any value of the row is. */
    static int print(Map<String, String> values) {
        var own = new TreeMap<>(values);
        own.keySet().removeAll(OF_PLAN);
        return own.hashCode();
    }

    /** The row with some of its fields as they are in {@code values}; a field that is absent there is emptied. */
    PlanRowInput with(PlanRowInput row, Set<String> fields, Map<String, String> values, UUID activityId) {
        var changed = new Changed(fields, values);
        var words = fields.contains(ACTIVITY);
        return new PlanRowInput(
                row.id(),
                row.externalId(),
                fields.contains(SKILL) ? skill(values.get(SKILL)) : row.skillId(),
                words ? activityId : row.activityId(),
                words ? values.get(ACTIVITY) : row.activity(),
                fields.contains(HOW_BUILT) ? built(values.get(HOW_BUILT)) : row.howBuilt(),
                changed.text("practiceTask", row.practiceTask()),
                changed.number("practiceTimes", row.practiceTimes()),
                changed.word("practicePer", Period.class, row.practicePer()),
                changed.text("goodUse", row.goodUse()),
                changed.word("feedbackType", FeedbackType.class, row.feedbackType()),
                changed.text("feedbackWho", row.feedbackWho()),
                changed.number("feedbackTimes", row.feedbackTimes()),
                changed.word("feedbackPer", Period.class, row.feedbackPer()),
                row.marks());
    }

    /** A row that says nothing yet. */
    static PlanRowInput empty(UUID id, String key) {
        return new PlanRowInput(id, key, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The list that a cell holds.
     *
     * @throws IllegalArgumentException with a sentence for who wrote it
     */
    List<HowBuilt> built(String cell) {
        if (cell == null) return List.of();
        try {
            var entries = Arrays.asList(json.readValue(cell, HowBuilt[].class));
            if (entries.size() > MOST_BUILT) throw new IllegalArgumentException("A row has at most %d of them.".formatted(MOST_BUILT));
            for (var entry : entries) {
                if (entry == null) throw new IllegalArgumentException("An entry is empty.");
                var wrong = validator.validate(entry).stream().findFirst();
                if (wrong.isPresent()) throw new IllegalArgumentException(sentence(wrong.get().getPropertyPath() + " " + wrong.get().getMessage()));
            }
            return entries;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not a JSON list of objects with type, title, text and link.", e);
        }
    }

    /** The list as a cell holds it; null for an empty one. */
    String built(List<HowBuilt> entries) {
        if (entries.isEmpty()) return null;
        try {
            return json.writeValueAsString(entries.stream().map(RowText::entry).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> entry(HowBuilt built) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("type", Kebab.of(built.type()));
        if (built.title() != null) entry.put("title", built.title());
        if (built.text() != null) entry.put("text", built.text());
        if (built.link() != null) entry.put("link", built.link());
        return entry;
    }

    private static UUID skill(String reference) {
        return reference == null ? null : BulkReference.id(reference);
    }

    private static void put(Map<String, String> values, String field, Object value) {
        if (value instanceof Enum<?> constant) values.put(field, Kebab.of(constant));
        else if (value != null) values.put(field, value.toString());
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** Values of which some take the place of what there is. */
    private record Changed(Set<String> fields, Map<String, String> values) {
        String text(String field, String present) {
            return fields.contains(field) ? values.get(field) : present;
        }

        Integer number(String field, Integer present) {
            if (!fields.contains(field)) return present;
            return values.get(field) == null ? null : Integer.valueOf(values.get(field));
        }

        <E extends Enum<E>> E word(String field, Class<E> type, E present) {
            if (!fields.contains(field)) return present;
            return values.get(field) == null ? null : Kebab.parse(type, values.get(field)).orElseThrow();
        }
    }
}
