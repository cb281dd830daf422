package org.upskill.role;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.upskill.shared.persistence.References;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUses;
import org.upskill.shared.reference.UseEffect;
import org.upskill.shared.reference.Uses;
import org.upskill.shared.security.Caller;

/** The use cases of making one role out of two. */
@ApplicationScoped
@RetryOnContention
class RoleMerging {
    private static final String ARCHIVED_AT = "archivedAt";
    private static final String SURVIVOR = "survivor";
    private static final String MERGED_BEFORE = "merged-before";

    private final RoleRepository roles;
    private final MergedRoleRepository history;
    private final ActivityMerging activities;
    private final RoleViews views;
    private final RelevanceBook relevance;
    private final RoleSearchWords words;
    private final RecordUses uses;
    private final Event<RoleMerge> merges;
    private final Event<RoleMergeUndo> undos;
    private final Caller caller;

    RoleMerging(
            RoleRepository roles,
            MergedRoleRepository history,
            ActivityMerging activities,
            RoleViews views,
            RelevanceBook relevance,
            RoleSearchWords words,
            RecordUses uses,
            Event<RoleMerge> merges,
            Event<RoleMergeUndo> undos,
            Caller caller) {
        this.roles = roles;
        this.history = history;
        this.activities = activities;
        this.views = views;
        this.relevance = relevance;
        this.words = words;
        this.uses = uses;
        this.merges = merges;
        this.undos = undos;
        this.caller = caller;
    }

    /** Does the merge and takes it back at once, so that what is shown is what will be; with it what stays as it is. */
    @Transactional
    Uses preview(UUID id, UUID intoId) {
        var unchanged = uses.of(new Named(Role.KIND, views.find(id).id()), Deed.MERGE).only(UseEffect.UNCHANGED);
        var moves = join(views.find(id), intoId).moves;
        QuarkusTransaction.setRollbackOnly();
        return MergePreview.of(moves).and(unchanged);
    }

    /** Answers the role that was merged, which from now on is archived and stands for the other. */
    @Transactional
    RoleView merge(UUID id, UUID intoId, String ifMatch) {
        var merged = views.findSeen(id, ifMatch);
        history.persist(join(merged, intoId));
        var survivor = roles.findById(intoId);
        words.put(survivor);
        relevance.refresh(List.of(id, intoId));
        return views.of(merged);
    }

    /** Answers the role that is one of its own again. */
    @Transactional
    RoleView undo(UUID id, String ifMatch) {
        var merged = views.findSeen(id, ifMatch);
        var merge = history.standing(id).orElseThrow(() -> Problems.wrongState("The role was not merged into another."));
        if (!merge.intoId.equals(merged.mergedIntoId)) {
            throw Problems.wrongState("“%s” was merged into another role since. Undo that first.".formatted(merge.intoTitle));
        }
        var undo = new RoleMergeUndo(id, merge.intoId, merge.moves);
        putBack(undo, merged);
        merge.undo(caller.userName());
        roles.flush();
        words.put(roles.findById(merge.intoId));
        relevance.refresh(List.of(id, merge.intoId));
        return views.of(merged);
    }

    @Transactional
    List<RoleMergeView> history(UUID id) {
        return history.of(views.find(id).id()).stream().map(RoleMergeView::of).toList();
    }

    private MergedRole join(Role merged, UUID intoId) {
        if (intoId.equals(merged.id())) throw Problems.invalid("/intoId", "same-record", "A role cannot be merged into itself.");
        var into = roles.findById(intoId);
        References.require("/intoId", into, null, "There is no such role.");
        var pairs = activities.pairs(merged.id(), intoId);
        var merge = new RoleMerge(merged.id(), intoId, pairs.entrySet().stream()
                .collect(Collectors.toMap(pair -> pair.getKey().id(), pair -> pair.getValue().id())));
        activities.move(merge, pairs);
        takeOver(merge, merged, into);
        merges.fire(merge);
        roles.flush();
        return new MergedRole(merged, into, caller.userName(), merge.moves());
    }

    private void takeOver(RoleMerge merge, Role merged, Role into) {
        for (var before : roles.mergedInto(merged.id())) {
            merge.gone(MERGED_BEFORE, before.id(), UseEffect.MOVES, before.title, Map.of());
        }
        roles.deriveSurvivor(roles.mergedInto(merged.id()).stream().map(Role::id).toList(), into.id());
        var archived = new HashMap<String, String>();
        if (merged.isArchived()) archived.put(ARCHIVED_AT, merged.archivedAt().toString());
        merge.joined(Role.KIND, merged, merged.title, archived);
        merge.joined(SURVIVOR, into, into.title, into.names());
        into.takeNamesOf(merged);
        merged.mergeInto(into);
    }

    private void putBack(RoleMergeUndo undo, Role merged) {
        for (var move : undo.of(SURVIVOR)) undo.untouched(move, roles.findById(move.recordId())).giveNamesBack(move.beforeValues());
        for (var move : undo.of(Role.KIND)) {
            var archived = move.beforeValues().get(ARCHIVED_AT);
            undo.untouched(move, merged).comeBack(archived == null ? null : Instant.parse(archived));
        }
        roles.deriveSurvivor(undo.of(MERGED_BEFORE).stream().map(RoleMove::recordId).toList(), undo.mergedId());
        activities.putBack(undo);
        undos.fire(undo);
    }
}
