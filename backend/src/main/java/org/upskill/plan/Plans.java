package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about plans. */
@ApplicationScoped
public class Plans {
    private final PlanProgramRepository plans;

    Plans(PlanProgramRepository plans) {
        this.plans = plans;
    }

    /**
     * A plan on its way to publication.
     *
     * @param rows           how many it has
     * @param incompleteRows how many of them lack something
     */
    public record OpenPlan(UUID id, String title, PlanStatus status, long rows, long incompleteRows) {}

    /** How many plans in use, or on the way there, have each status; one that no plan has is left out. */
    public Map<PlanStatus, Long> countByStatus() {
        return plans.countByStatus();
    }

    /** The plans that are not published, the last changed first. */
    public List<OpenPlan> open() {
        return plans.open();
    }

    /** The skills that plans which are not published name. */
    public Set<UUID> skillsOfOpenPlans() {
        return Set.copyOf(plans.skillsOfOpenPlans());
    }

    /** The roles that have a plan in use or on the way there. */
    public Set<UUID> rolesWithPlan() {
        return Set.copyOf(plans.rolesWithPlan());
    }
}
