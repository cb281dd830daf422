package org.upskill.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.security.Caller;
import org.upskill.shared.text.Kebab;

/** The use cases that lead a priority from state to state. */
@ApplicationScoped
@RetryOnContention
class PriorityStates {
    private final PriorityRepository priorities;
    private final PriorityViews views;
    private final GuardBook guard;
    private final Caller caller;

    PriorityStates(PriorityRepository priorities, PriorityViews views, GuardBook guard, Caller caller) {
        this.priorities = priorities;
        this.views = views;
        this.guard = guard;
        this.caller = caller;
    }

    /** Refused while a finding is neither reworded nor waived. */
    @Transactional
    PriorityView activate(UUID id, String comment, String ifMatch) {
        return change(id, ifMatch, priority -> {
            priority.activate(caller.userName(), comment);
            refuseUnanswered(views.of(priority));
        });
    }

    @Transactional
    PriorityView achieve(UUID id, String comment, String ifMatch) {
        return change(id, ifMatch, priority -> priority.achieve(caller.userName(), comment));
    }

    @Transactional
    PriorityView retire(UUID id, String comment, String ifMatch) {
        return change(id, ifMatch, priority -> priority.retire(caller.userName(), comment));
    }

    @Transactional
    PriorityView reopen(UUID id, String comment, String ifMatch) {
        return change(id, ifMatch, priority -> priority.reopen(caller.userName(), comment));
    }

    private PriorityView change(UUID id, String ifMatch, Consumer<Priority> change) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        var priority = priorities.findByIdOptional(id).orElseThrow(Problems::notFound);
        Versions.require(ifMatch, priority.version());
        change.accept(priority);
        priorities.persistAndFlush(priority);
        return views.of(priority);
    }

    private void refuseUnanswered(PriorityView view) {
        var open = new ArrayList<Violation>();
        view.findings().forEach(finding -> open.add(violation("", finding)));
        for (var i = 0; i < view.measures().size(); i++) {
            var pointer = "/measures/" + i;
            view.measures().get(i).findings().forEach(finding -> open.add(violation(pointer, finding)));
        }
        if (open.isEmpty()) return;
        throw new ProblemException(
                ProblemType.UNANSWERED_FINDINGS, "Put each in terms of the business, or keep it with a reason.", List.copyOf(open));
    }

    private Violation violation(String pointer, GuardFinding finding) {
        return Violation.at(pointer + "/" + Kebab.of(finding.field()), finding.rule(), guard.title(finding.rule()) + ".");
    }
}
