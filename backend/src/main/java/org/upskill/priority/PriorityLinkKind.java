package org.upskill.priority;

import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.upskill.priority.PriorityLinkRepository.Link;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.bulk.BulkRecord;
import org.upskill.shared.bulk.BulkReference;
import org.upskill.shared.bulk.BulkRefusal;
import org.upskill.shared.bulk.BulkRow;
import org.upskill.shared.bulk.BulkTarget;
import org.upskill.shared.bulk.CatalogMovedOn;

/** What priorities name, as files carry it: a row is a link, which is there or not and holds nothing else. */
abstract class PriorityLinkKind implements BulkKind {
    private static final BulkField PRIORITY =
            BulkField.reference("priorityExternalId", PriorityKind.NAME, PriorityKind.TABLE, "The priority.").asRequired();

    private final PriorityLinked linked;
    private final BulkField target;
    private final PriorityLinkRepository links;

    PriorityLinkKind(PriorityLinked linked, BulkField target, PriorityLinkRepository links) {
        this.linked = linked;
        this.target = target.asRequired();
        this.links = links;
    }

    @Override
    public List<BulkField> fields() {
        return List.of(PRIORITY, target);
    }

    @Override
    public String identity(Map<String, String> values) {
        var named = values.keySet().containsAll(List.of(PRIORITY.name(), target.name()));
        return named ? identity(priorityOf(values), linkedOf(values)) : null;
    }

    @Override
    public String shownId(Map<String, String> values) {
        return BulkReference.shown(values.get(PRIORITY.name())) + " / " + BulkReference.shown(values.get(target.name()));
    }

    @Override
    public String label(Map<String, String> values) {
        return shownId(values);
    }

    @Override
    public Map<String, BulkRecord> find(String source, Collection<String> identities) {
        return links.of(linked, identities.stream().map(BulkReference::id).collect(Collectors.toSet())).stream()
                .map(this::record)
                .filter(record -> identities.contains(identity(record.values())))
                .collect(Collectors.toMap(record -> identity(record.values()), Function.identity()));
    }

    private BulkRecord record(Link link) {
        var values = Map.of(
                PRIORITY.name(), new BulkReference(link.priorityId(), link.externalId()).text(),
                target.name(), new BulkReference(link.linkedId(), link.linkedExternalId()).text());
        var id = UUID.nameUUIDFromBytes(identity(values).getBytes(StandardCharsets.UTF_8));
        return new BulkRecord(id, 0, link.source(), false, false, values);
    }

    @Override
    public Map<String, BulkRefusal> refusals(String source, Map<String, Map<String, String>> rows) {
        var refusals = new HashMap<String, BulkRefusal>();
        var named = prioritiesOf(rows.values());
        rows.forEach((identity, values) -> {
            var priority = named.get(priorityOf(values));
            if (Priority.OPEN.contains(priority.status) || linked.of(priority).contains(linkedOf(values))) return;
            refusals.put(identity, new BulkRefusal(PRIORITY.name(), "closed", "The priority is closed.", "Reopen it first, or leave the row out."));
        });
        return refusals;
    }

    @Override
    public List<BulkRow> rows(String source, BulkRow after, int limit) {
        return links.next(linked, source, after == null ? null : after.place(), limit).stream().map(this::row).toList();
    }

    private BulkRow row(Link link) {
        var cells = new HashMap<>(Map.of(SOURCE, link.source(), PRIORITY.name(), link.externalId(), target.name(), link.linkedExternalId()));
        if (!link.linkedSource().equals(link.source())) cells.put(target.sourceColumn(), link.linkedSource());
        return new BulkRow(cells, link.place());
    }

    /** Nothing refers to a link. */
    @Override
    public List<BulkTarget> named(Collection<String> externalIds) {
        return List.of();
    }

    @Override
    public void write(List<BulkChange> changes) {
        var named = prioritiesOf(changes.stream().map(BulkChange::after).toList());
        for (var change : changes) {
            var priority = named.get(priorityOf(change.after()));
            if (priority == null || !Priority.OPEN.contains(priority.status)) throw new CatalogMovedOn();
            if (!priority.link(linked, linkedOf(change.after()))) throw new CatalogMovedOn();
        }
        flush();
    }

    @Override
    public int restore(List<BulkChange> changes) {
        var named = prioritiesOf(changes.stream().map(BulkChange::after).toList());
        var touched = touched(changes, named);
        for (var change : changes) {
            if (!touched.contains(change.id())) named.get(priorityOf(change.after())).unlink(linked, linkedOf(change.after()));
        }
        flush();
        return touched.size();
    }

    @Override
    public Set<UUID> touched(List<BulkChange> changes) {
        return touched(changes, prioritiesOf(changes.stream().map(BulkChange::after).toList()));
    }

    private Set<UUID> touched(List<BulkChange> changes, Map<UUID, Priority> named) {
        var touched = new HashSet<UUID>();
        for (var change : changes) {
            var priority = named.get(priorityOf(change.after()));
            var there = priority != null && Priority.OPEN.contains(priority.status) && linked.of(priority).contains(linkedOf(change.after()));
            if (!there) touched.add(change.id());
        }
        return touched;
    }

    private Map<UUID, Priority> prioritiesOf(Collection<Map<String, String>> rows) {
        return links.priorities(linked, rows.stream().map(PriorityLinkKind::priorityOf).collect(Collectors.toSet()));
    }

    private static UUID priorityOf(Map<String, String> values) {
        return BulkReference.id(values.get(PRIORITY.name()));
    }

    private UUID linkedOf(Map<String, String> values) {
        return BulkReference.id(values.get(target.name()));
    }

    /** Begins with the priority's id, as a {@link BulkReference} does. */
    private static String identity(UUID priorityId, UUID linkedId) {
        return priorityId + " " + linkedId;
    }

    private void flush() {
        try {
            links.flush();
        } catch (OptimisticLockException | ConstraintViolationException somebodyWasFaster) {
            throw new CatalogMovedOn(somebodyWasFaster);
        }
    }
}
