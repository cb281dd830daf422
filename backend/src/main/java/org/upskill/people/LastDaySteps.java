package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upskill.shared.persistence.RetryOnContention;

/** The transactions of {@link LastDays}. */
@ApplicationScoped
@RetryOnContention
class LastDaySteps {
    private static final int AT_ONCE = 200;

    private final PersonRepository people;
    private final PersonBook book;
    private final PersonViews views;

    LastDaySteps(PersonRepository people, PersonBook book, PersonViews views) {
        this.people = people;
        this.book = book;
        this.views = views;
    }

    /** Puts some away; answers whether there may be more. */
    @Transactional
    boolean next() {
        var over = people.endedBefore(views.today(), AT_ONCE);
        over.forEach(book::deactivate);
        return over.size() == AT_ONCE;
    }
}
