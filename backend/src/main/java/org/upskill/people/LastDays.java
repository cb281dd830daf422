package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.upskill.shared.job.RecurringJob;

/** Puts people away whose last day is over, soon after midnight where the organisation is. */
@ApplicationScoped
class LastDays implements RecurringJob {
    private final LastDaySteps steps;

    LastDays(LastDaySteps steps) {
        this.steps = steps;
    }

    @Override
    public String name() {
        return "last-days";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var more = true;
        while (more) more = steps.next();
    }
}
