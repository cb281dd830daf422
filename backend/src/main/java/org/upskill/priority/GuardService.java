package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of the guard: reading what somebody writes, and waivers. They leave versions as they are: nobody's edit is lost by them. */
@ApplicationScoped
@RetryOnContention
class GuardService {
    private final GuardBook guard;
    private final GuardWaiverRepository waivers;
    private final PriorityRepository priorities;
    private final MeasureRepository measures;
    private final Caller caller;

    GuardService(GuardBook guard, GuardWaiverRepository waivers, PriorityRepository priorities, MeasureRepository measures, Caller caller) {
        this.guard = guard;
        this.waivers = waivers;
        this.priorities = priorities;
        this.measures = measures;
        this.caller = caller;
    }

    @Transactional
    GuardReport check(GuardInput input) {
        var owners = Stream.of(input.priorityId(), input.measureId()).filter(Objects::nonNull).toList();
        var waived = waivers.byOwner(owners).values().stream().flatMap(List::stream).map(GuardWaiver::waiver).toList();
        return new GuardReport(guard.check(input.field(), input.text()).stream()
                .filter(finding -> waived.stream().noneMatch(waiver -> waiver.silences(finding.rule(), finding.words())))
                .toList());
    }

    @Transactional
    GuardReport.Rules rules() {
        return GuardReport.Rules.of(guard.rules());
    }

    @Transactional
    GuardWaiverView waivePriority(UUID id, GuardWaiverInput input) {
        if (!caller.readsCatalog() || priorities.findById(id) == null) throw Problems.notFound();
        var view = save(GuardWaiver.ofPriority(id, waiver(input), caller.userName()));
        guard.refreshPriorities(List.of(id));
        return view;
    }

    @Transactional
    GuardWaiverView waiveMeasure(UUID id, GuardWaiverInput input) {
        if (!caller.readsCatalog() || measures.findById(id) == null) throw Problems.notFound();
        var view = save(GuardWaiver.ofMeasure(id, waiver(input), caller.userName()));
        guard.refreshMeasures(List.of(id));
        return view;
    }

    @Transactional
    void withdrawFromPriority(UUID id, UUID waiverId) {
        withdraw(id, waiverId);
        guard.refreshPriorities(List.of(id));
    }

    @Transactional
    void withdrawFromMeasure(UUID id, UUID waiverId) {
        withdraw(id, waiverId);
        guard.refreshMeasures(List.of(id));
    }

    private Waiver waiver(GuardWaiverInput input) {
        if (!guard.hasRule(input.rule())) throw Problems.invalid("/rule", "unknown-reference", "There is no such rule.");
        return input.waiver();
    }

    private GuardWaiverView save(GuardWaiver waiver) {
        if (waivers.exists(waiver)) throw Problems.alreadyExists("/words", "These words are waived already.");
        waivers.persistAndFlush(waiver);
        return GuardWaiverView.of(waiver);
    }

    private void withdraw(UUID owner, UUID waiverId) {
        if (!caller.readsCatalog() || !waivers.withdraw(waiverId, owner)) throw Problems.notFound();
    }
}
