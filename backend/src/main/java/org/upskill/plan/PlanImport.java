package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.upskill.role.WorkActivities;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.CatalogMovedOn;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Fold;

/** Writes the rows of files into drafts, and takes them out again. */
@ApplicationScoped
class PlanImport {
    private final PlanRepository plans;
    private final PlanRowRepository rowRepository;
    private final WorkActivities activities;
    private final RowText text;
    private final SearchIndex search;

    PlanImport(PlanRepository plans, PlanRowRepository rowRepository, WorkActivities activities, RowText text, SearchIndex search) {
        this.plans = plans;
        this.rowRepository = rowRepository;
        this.activities = activities;
        this.text = text;
        this.search = search;
    }

    /** What is known of the plans that a batch is about. */
    private record Book(Map<UUID, PlanRow> rows, Map<SourceKey, Plan> newest, Map<UUID, RowNames> names) {
        /** The key of the plan that a change is about. */
        SourceKey planOf(BulkChange change) {
            var row = rows.get(change.id());
            if (row != null) return new SourceKey(row.plan.source(), row.plan.externalId());
            if (!change.creates()) throw new CatalogMovedOn();
            return new SourceKey(change.source(), change.after().get(RowText.PLAN));
        }
    }

    /**
     * Writes changed and new rows, each into the draft of its plan.
     *
     * @throws CatalogMovedOn when a row is no longer as the dry run saw it
     */
    void write(List<BulkChange> changes) {
        var book = read(changes);
        var byPlan = changes.stream().collect(Collectors.groupingBy(book::planOf, LinkedHashMap::new, Collectors.toList()));
        var roles = byPlan.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> roleOf(book.newest.get(entry.getKey()), entry.getValue())));
        var named = activitiesIn(roles.values(), changes, BulkChange::after);
        byPlan.forEach((key, group) -> write(key, group, book, roles.get(key), named.getOrDefault(roles.get(key), Map.of())));
        flush();
    }

    private void write(SourceKey key, List<BulkChange> changes, Book book, UUID roleId, Map<String, UUID> named) {
        var newest = book.newest.get(key);
        if (newest != null && newest.status == PlanStatus.IN_REVIEW) throw new CatalogMovedOn();
        var rows = new LinkedHashMap<String, PlanRowInput>();
        if (newest != null) newest.rows.forEach(row -> rows.put(row.key(), PlanRowInput.of(row, newest.isOpen() ? row.id : null)));
        var title = newest == null ? null : newest.title;
        for (var change : changes) {
            var row = change.creates() ? newRow(change, rows) : seenRow(change, newest, book, rows);
            var activity = change.after().get(RowText.ACTIVITY);
            rows.put(row.externalId(), text.with(row, change.fields(), change.after(), activity == null ? null : named.get(Fold.of(activity))));
            title = change.after().getOrDefault(RowText.TITLE, title);
        }
        var draft = newest == null ? new Plan(key, roleId, PlanAction.IMPORTED, key.source()) : draftOf(newest);
        draft.describe(title, List.copyOf(rows.values()));
        plans.persist(draft);
        search.put(Plan.KIND, draft.id(), draft.title, draft.externalId());
    }

    private static PlanRowInput newRow(BulkChange change, Map<String, PlanRowInput> rows) {
        var key = change.after().get(RowText.ROW);
        if (rows.containsKey(key)) throw new CatalogMovedOn();
        return RowText.empty(change.id(), key);
    }

    /** The row to change, if it is as the dry run saw it, and if a draft that was opened since then still says the same. */
    private PlanRowInput seenRow(BulkChange change, Plan newest, Book book, Map<String, PlanRowInput> rows) {
        var seen = book.rows.get(change.id());
        if (RowText.print(text.of(seen.plan, seen, book.names.get(seen.id))) != change.version()) throw new CatalogMovedOn();
        var present = newest.rows.stream().filter(row -> row.key().equals(seen.key())).findFirst().orElseThrow(CatalogMovedOn::new);
        if (!today(present, book).equals(today(seen, book))) throw new CatalogMovedOn();
        return rows.get(seen.key());
    }

    /** Takes back what was written; answers how many rows were left alone because somebody has changed them since. */
    int restore(List<BulkChange> changes) {
        var book = read(changes);
        var gone = changes.stream().filter(change -> !book.rows.containsKey(change.id())).count();
        var byPlan = changes.stream().filter(change -> book.rows.containsKey(change.id()))
                .collect(Collectors.groupingBy(book::planOf, LinkedHashMap::new, Collectors.toList()));
        var roles = book.newest.values().stream().map(plan -> plan.roleId).toList();
        var named = activitiesIn(roles, changes, BulkChange::before);
        var left = (int) gone;
        for (var entry : byPlan.entrySet()) left += restore(book.newest.get(entry.getKey()), entry.getValue(), book, named);
        flush();
        return left;
    }

    /** The rows that {@link #restore} would leave alone. */
    Set<UUID> touched(List<BulkChange> changes) {
        var book = read(changes);
        return changes.stream().filter(change -> isTouched(change, book)).map(BulkChange::id).collect(Collectors.toSet());
    }

    private boolean isTouched(BulkChange change, Book book) {
        if (!book.rows.containsKey(change.id())) return true;
        var draft = book.newest.get(book.planOf(change));
        var key = book.rows.get(change.id()).key();
        return draft.status != PlanStatus.DRAFT
                || draft.rows.stream().noneMatch(row -> row.key().equals(key) && isUntouched(change, row, book));
    }

    private int restore(Plan draft, List<BulkChange> changes, Book book, Map<UUID, Map<String, UUID>> named) {
        if (draft.status != PlanStatus.DRAFT) return changes.size();
        var rows = new LinkedHashMap<String, PlanRowInput>();
        draft.rows.forEach(row -> rows.put(row.key(), PlanRowInput.of(row, row.id)));
        var title = draft.title;
        var left = 0;
        for (var change : changes) {
            var key = book.rows.get(change.id()).key();
            var present = draft.rows.stream().filter(row -> row.key().equals(key)).findFirst();
            if (present.isEmpty() || !isUntouched(change, present.get(), book)) {
                left++;
            } else if (change.creates()) {
                rows.remove(key);
            } else {
                var activity = change.before().get(RowText.ACTIVITY);
                var activityId = activity == null ? null : named.getOrDefault(draft.roleId, Map.of()).get(Fold.of(activity));
                rows.put(key, text.with(rows.get(key), change.fields(), change.before(), activityId));
                title = change.before().getOrDefault(RowText.TITLE, title);
            }
        }
        draft.describe(title, List.copyOf(rows.values()));
        settle(draft);
        return left;
    }

    /** A draft that the import opened and that says nothing new any more goes with it. */
    private void settle(Plan draft) {
        var former = draft.number == Plan.FIRST_VERSION ? null : plans.versionOf(draft.seriesId, draft.number - 1);
        var nothingNew = former == null ? draft.rows.isEmpty() : draft.saysTheSameAs(former);
        if (draft.isOnlyImported() && nothingNew) {
            plans.delete(draft);
            search.remove(Plan.KIND, List.of(draft.id()));
        } else {
            search.put(Plan.KIND, draft.id(), draft.title, draft.externalId());
        }
    }

    /** Whether the row is just as the change has left it. */
    private boolean isUntouched(BulkChange change, PlanRow row, Book book) {
        var values = new HashMap<>(text.of(row.plan, row, book.names.get(row.id)));
        if (change.creates()) return RowText.print(values) == RowText.print(change.after());
        for (var field : change.fields()) {
            if (!Objects.equals(values.get(field), change.after().get(field))) return false;
            if (change.before().containsKey(field)) values.put(field, change.before().get(field));
            else values.remove(field);
        }
        return RowText.print(values) == change.version();
    }

    private Book read(List<BulkChange> changes) {
        var rows = rowRepository.byId(changes.stream().map(BulkChange::id).toList()).stream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
        var keys = new LinkedHashSet<SourceKey>();
        rows.values().forEach(row -> keys.add(new SourceKey(row.plan.source(), row.plan.externalId())));
        changes.stream().filter(BulkChange::creates).forEach(change -> keys.add(new SourceKey(change.source(), change.after().get(RowText.PLAN))));
        var newest = new HashMap<SourceKey, Plan>();
        keys.stream().collect(Collectors.groupingBy(SourceKey::source)).forEach((source, ofSource) -> plans
                .newestOf(source, ofSource.stream().map(SourceKey::externalId).toList())
                .forEach(plan -> newest.put(new SourceKey(source, plan.externalId()), plan)));
        var read = new LinkedHashSet<>(newest.values());
        rows.values().forEach(row -> read.add(row.plan));
        return new Book(rows, newest, RowNames.of(rowRepository, read));
    }

    private Map<String, String> today(PlanRow row, Book book) {
        return text.today(row, book.names.get(row.id));
    }

    private static Plan draftOf(Plan newest) {
        return newest.isOpen() ? newest : new Plan(newest, newest.number + 1, PlanAction.IMPORTED, newest.source());
    }

    private static UUID roleOf(Plan newest, List<BulkChange> changes) {
        return newest == null ? BulkReference.id(changes.getFirst().after().get(RowText.ROLE)) : newest.roleId;
    }

    private Map<UUID, Map<String, UUID>> activitiesIn(
            Collection<UUID> roles, List<BulkChange> changes, Function<BulkChange, Map<String, String>> values) {
        var titles = changes.stream().map(change -> values.apply(change).get(RowText.ACTIVITY)).filter(Objects::nonNull).distinct().toList();
        return activities.byTitle(roles, titles);
    }

    private void flush() {
        try {
            plans.flush();
        } catch (OptimisticLockException | ConstraintViolationException somebodyWasFaster) {
            throw new CatalogMovedOn(somebodyWasFaster);
        }
    }
}
