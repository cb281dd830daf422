package org.upskill.people;

import java.time.LocalDate;

/** What a person is to the organisation on a day. */
enum PersonState {
    /** The first day is still to come. */
    NOT_STARTED,
    ACTIVE,
    ON_LEAVE,
    /** Left, or was put away. */
    LEFT;

    static PersonState of(Person person, LocalDate today) {
        if (person.isArchived() || person.endsOn != null && person.endsOn.isBefore(today)) return LEFT;
        if (person.startsOn != null && person.startsOn.isAfter(today)) return NOT_STARTED;
        return person.onLeave ? ON_LEAVE : ACTIVE;
    }
}
