package org.upskill.plan;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkCell;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkRecord;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.BulkRefusal;
import org.upskill.shared.bulk.BulkRow;
import org.upskill.shared.bulk.BulkTarget;
import org.upskill.shared.bulk.BulkValues;

/**
 * Rows of plans as files carry them: told apart by their plan and their own external id, each with what it says of its plan. A row of a
 * plan that is published goes into the draft of the next version, so the newest version is what rows are held against.
 */
@Singleton
class PlanKind implements BulkKind {
    private static final String BETWEEN = "\n";

    private final PlanRepository plans;
    private final PlanRowRepository rowRepository;
    private final RowText text;
    private final PlanImport imports;

    PlanKind(PlanRepository plans, PlanRowRepository rowRepository, RowText text, PlanImport imports) {
        this.plans = plans;
        this.rowRepository = rowRepository;
        this.text = text;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.text(RowText.PLAN, 255, "What the source calls the plan; the same in all its rows.").asRequired(),
                BulkField.text(RowText.ROW, 255, "What the source calls the row; the same in every file.").asRequired(),
                BulkField.reference(RowText.ROLE, "roles", "role", "The role that the plan is for.").asRequired(),
                BulkField.text(RowText.TITLE, 255, "What the plan is called; the same in all its rows.").asRequired(),
                BulkField.reference(RowText.SKILL, "skills", "skill", "The skill that the row is about."),
                BulkField.text(RowText.ACTIVITY, 1000, "Where it shows up: the title of one of the role's work activities, or other words."),
                BulkField.text(RowText.HOW_BUILT, 100_000, "A JSON list of what builds the skill: objects with type, title, text and link."),
                BulkField.text("practiceTask", 1000, "The task to practise with."),
                BulkField.integer("practiceTimes", 1, 99, "How many times it is practised in a week or month."),
                BulkField.word("practicePer", Period.class, "Whether that is per week or per month."),
                BulkField.text("goodUse", 1000, "What good use looks like."),
                BulkField.word("feedbackType", FeedbackType.class, "The form of the feedback."),
                BulkField.text("feedbackWho", 255, "Who gives the feedback."),
                BulkField.integer("feedbackTimes", 1, 99, "How many times there is feedback in a week or month."),
                BulkField.word("feedbackPer", Period.class, "Whether that is per week or per month."));
    }

    @Override
    public BulkCell read(BulkField field, String cell) {
        var read = BulkValues.read(field, cell);
        if (!field.name().equals(RowText.HOW_BUILT) || read.isWrong() || read.value() == null) return read;
        try {
            return BulkCell.of(text.built(text.built(read.value())));
        } catch (IllegalArgumentException wrong) {
            return BulkCell.wrong("not-a-list", wrong.getMessage(), "Write it like [{\"type\": \"checklist\", \"title\": \"Five checks\"}].");
        }
    }

    @Override
    public String identity(Map<String, String> values) {
        var plan = values.get(RowText.PLAN);
        var row = values.get(RowText.ROW);
        return plan == null || row == null ? null : plan + BETWEEN + row;
    }

    @Override
    public String shownId(Map<String, String> values) {
        return values.get(RowText.PLAN) + " / " + values.get(RowText.ROW);
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get(RowText.TITLE) + ": " + values.getOrDefault(RowText.ACTIVITY, values.get(RowText.ROW));
    }

    @Override
    public Map<String, BulkRecord> find(String source, Collection<String> identities) {
        if (identities.isEmpty()) return Map.of();
        var newest = plans.newestOf(source, identities.stream().map(PlanKind::planOf).collect(Collectors.toSet()));
        var names = RowNames.of(rowRepository, newest);
        var records = new HashMap<String, BulkRecord>();
        for (var plan : newest) {
            for (var row : plan.rows) {
                var values = text.of(plan, row, names.get(row.id));
                var identity = identity(values);
                if (!identities.contains(identity)) continue;
                records.put(identity, new BulkRecord(row.id, RowText.print(values), plan.source(), false, false, values));
            }
        }
        return records;
    }

    @Override
    public Map<String, BulkRefusal> refusals(String source, Map<String, Map<String, String>> rows) {
        var refusals = new HashMap<String, BulkRefusal>();
        if (rows.isEmpty()) return refusals;
        var newest = plans.newestOf(source, rows.keySet().stream().map(PlanKind::planOf).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Plan::externalId, plan -> plan));
        var first = new HashMap<String, Map<String, String>>();
        var keys = new HashMap<String, HashSet<String>>();
        newest.values().forEach(plan -> keys.put(
                plan.externalId(), plan.rows.stream().map(PlanRow::key).collect(Collectors.toCollection(HashSet::new))));
        rows.forEach((identity, values) -> {
            var plan = newest.get(values.get(RowText.PLAN));
            var said = first.putIfAbsent(values.get(RowText.PLAN), values);
            var known = keys.computeIfAbsent(values.get(RowText.PLAN), none -> new HashSet<>());
            known.add(values.get(RowText.ROW));
            var refusal = refusal(plan, said == null ? values : said, values, known.size());
            if (refusal != null) refusals.put(identity, refusal);
        });
        return refusals;
    }

    private static BulkRefusal refusal(Plan plan, Map<String, String> first, Map<String, String> values, int rows) {
        for (var field : List.of(RowText.ROLE, RowText.TITLE)) {
            if (Objects.equals(first.get(field), values.get(field))) continue;
            return new BulkRefusal(field, "differs-within-plan", "Another row of the same plan says something else here.", "Say the same in all rows of a plan.");
        }
        if (rows > PlanInput.MAX_ROWS) {
            return new BulkRefusal(RowText.ROW, "too-many-rows", "A plan has at most %d rows.".formatted(PlanInput.MAX_ROWS), "Make a second plan of the rest.");
        }
        if (plan == null) return null;
        var role = values.get(RowText.ROLE);
        if (role != null && !BulkReference.id(role).equals(plan.roleId)) {
            return new BulkRefusal(RowText.ROLE, "other-role", "The plan is for another role.", "Give the plan of this role an id of its own.");
        }
        if (plan.status != PlanStatus.IN_REVIEW) return null;
        return new BulkRefusal(RowText.PLAN, "in-review", "The plan is in review, so it cannot be changed.", "Publish it or return it to draft first.");
    }

    /** The newest version of each plan that is not retired, row by row: what a file is held against. */
    @Override
    public List<BulkRow> rows(String source, BulkRow after, int limit) {
        var rows = rowRepository.ofNewest(source, after == null ? null : after.place(), limit);
        var names = RowNames.of(rowRepository, rows.stream().map(row -> row.plan).distinct().toList());
        return rows.stream().map(row -> row(row, names.get(row.id))).toList();
    }

    private BulkRow row(PlanRow row, RowNames names) {
        var plan = row.plan;
        var cells = new LinkedHashMap<String, String>();
        cells.put(SOURCE, plan.source());
        text.of(plan, row, names).forEach((field, value) -> {
            var refers = field.equals(RowText.ROLE) || field.equals(RowText.SKILL);
            cells.put(field, refers ? BulkReference.shown(value) : value);
        });
        for (var field : fields()) {
            var referred = field.name().equals(RowText.ROLE) ? names.roleSource() : field.name().equals(RowText.SKILL) ? names.skillSource() : null;
            if (referred != null && !referred.equals(plan.source())) cells.put(field.sourceColumn(), referred);
        }
        return new BulkRow(cells, List.of(plan.source(), plan.externalId(), String.valueOf(row.position)));
    }

    /** Nothing refers to rows of plans from a file. */
    @Override
    public List<BulkTarget> named(Collection<String> externalIds) {
        return List.of();
    }

    @Override
    public void write(List<BulkChange> changes) {
        imports.write(changes);
    }

    @Override
    public int restore(List<BulkChange> changes) {
        return imports.restore(changes);
    }

    @Override
    public Set<UUID> touched(List<BulkChange> changes) {
        return imports.touched(changes);
    }

    private static String planOf(String identity) {
        return identity.substring(0, identity.indexOf(BETWEEN));
    }
}
