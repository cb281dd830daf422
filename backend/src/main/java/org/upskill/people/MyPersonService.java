package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;
import org.upskill.shared.security.CallerPerson;

/** Tells callers who they are. */
@ApplicationScoped
class MyPersonService {
    private final Caller caller;
    private final CallerPerson person;
    private final PersonViews views;

    MyPersonService(Caller caller, CallerPerson person, PersonViews views) {
        this.caller = caller;
        this.person = person;
        this.views = views;
    }

    /** The caller's own record; null when there is none. */
    @Transactional
    MyPerson get() {
        return person.personId().map(views::find).map(views::of).map(own -> MyPerson.of(own, caller.is(Access.MANAGER))).orElse(null);
    }
}
