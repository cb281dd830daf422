package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.priority.guard.Guard;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.setting.Rule;
import org.upskill.shared.setting.RuleList;
import org.upskill.shared.setting.Settings;

/** What the guard says of priorities and measures, and the counts that are derived from it. */
@ApplicationScoped
class GuardBook {
    private final EntityManager entities;
    private final GuardWaiverRepository waivers;
    private final Settings settings;
    private final GuardRuleKind kind;
    private volatile Compiled compiled;

    private record Compiled(RuleList rules, Guard guard) {}

    GuardBook(EntityManager entities, GuardWaiverRepository waivers, Settings settings, GuardRuleKind kind) {
        this.entities = entities;
        this.waivers = waivers;
        this.settings = settings;
        this.kind = kind;
    }

    /** The rules as the organisation has them now. */
    List<Rule> rules() {
        return settings.get(kind).rules();
    }

    /** An unchanged list is the same object, so its guard is made once. */
    private Guard guard() {
        var rules = settings.get(kind);
        var ready = compiled;
        if (ready == null || ready.rules() != rules) compiled = ready = new Compiled(rules, new Guard(rules.rules()));
        return ready.guard();
    }

    boolean hasRule(String slug) {
        return rules().stream().anyMatch(rule -> rule.rule().equals(slug));
    }

    String title(String slug) {
        return rules().stream().filter(rule -> rule.rule().equals(slug)).findFirst().orElseThrow().title();
    }

    /** Findings on what stands in a field, waived ones among them. */
    List<GuardFinding> check(GuardedField field, String text) {
        return guard().check(text).stream().map(found -> GuardFinding.of(field, found)).toList();
    }

    /** The same as warnings about the row of a file, whose fields are named. */
    List<BulkFinding> warnings(Map<GuardedField, String> names, Map<String, String> values) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> values.containsKey(field.getValue()))
                .flatMap(field -> check(field.getKey(), values.get(field.getValue())).stream().map(found -> new BulkFinding(
                        values.get(field.getValue()), found.rule(), found.words(), found.start(), found.end(), found.reason(), found.rewrite())))
                .toList();
    }

    /** What is kept of each of these priorities or measures. */
    Map<UUID, List<Waiver>> kept(Collection<UUID> ids) {
        return waivers.byOwner(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, waived -> waived.getValue().stream().map(GuardWaiver::waiver).toList()));
    }

    /** Findings on a priority's own words that none of the waivers silences. */
    List<GuardFinding> open(Priority priority, List<GuardWaiver> waived) {
        return open(waived, check(GuardedField.TITLE, priority.title), check(GuardedField.DESCRIPTION, priority.description));
    }

    /** Findings on a measure that none of the waivers silences. */
    List<GuardFinding> open(Measure measure, List<GuardWaiver> waived) {
        return open(waived, check(GuardedField.NAME, measure.name), check(GuardedField.UNIT, measure.unit));
    }

    @SafeVarargs
    private static List<GuardFinding> open(List<GuardWaiver> waived, List<GuardFinding>... found) {
        var silencing = waived.stream().map(GuardWaiver::waiver).toList();
        var open = new ArrayList<GuardFinding>();
        for (var findings : found) findings.stream().filter(finding -> silencing.stream().noneMatch(waiver -> silences(waiver, finding))).forEach(open::add);
        return List.copyOf(open);
    }

    private static boolean silences(Waiver waiver, GuardFinding finding) {
        return waiver.silences(finding.rule(), finding.words());
    }

    /** Derives the count anew for these priorities, with as many queries for a thousand as for one. */
    void refreshPriorities(Collection<UUID> ids) {
        refresh("Priority", "title", "description", ids);
    }

    /** Derives the count anew for these measures, like {@link #refreshPriorities}. */
    void refreshMeasures(Collection<UUID> ids) {
        refresh("Measure", "name", "unit", ids);
    }

    /** Reads the tables, because an import writes past the entities. The version stays: nobody changed the record. */
    private void refresh(String entity, String first, String second, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        entities.flush();
        var waived = waivers.byOwner(ids);
        var byCount = new TreeMap<Integer, List<UUID>>();
        for (var row : texts(entity, first, second, ids).entrySet()) {
            var found = new ArrayList<GuardFinding>();
            for (var text : row.getValue()) found.addAll(check(GuardedField.TITLE, text));
            var open = open(waived.getOrDefault(row.getKey(), List.of()), found).size();
            byCount.computeIfAbsent(open, count -> new ArrayList<>()).add(row.getKey());
        }
        byCount.forEach((open, counted) -> entities.createQuery("update %s r set r.openFindings = :open where r.id in :ids".formatted(entity))
                .setParameter("open", open)
                .setParameter("ids", counted)
                .executeUpdate());
    }

    private Map<UUID, String[]> texts(String entity, String first, String second, Collection<UUID> ids) {
        var texts = new HashMap<UUID, String[]>();
        entities.createQuery("select r.id, r.%s, r.%s from %s r where r.id in :ids".formatted(first, second, entity), Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> texts.put((UUID) row[0], new String[] {(String) row[1], (String) row[2]}));
        return texts;
    }
}
