package org.upskill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.upskill.people.People;
import org.upskill.people.PersonField;
import org.upskill.people.PersonRecord;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.privacy.PersonalRead;
import org.upskill.shared.setting.PreviewChange;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.SettingPreview;
import org.upskill.shared.setting.SettingPreview.Example;

/** People who have been inactive for longer than the setting says. */
@ApplicationScoped
class LongInactive {
    static final String NAME = "inactive-people";

    private static final Logger LOG = Logger.getLogger(LongInactive.class);
    private static final int AT_ONCE = 100;

    private final People people;
    private final ErasureService erasures;
    private final ErasureRest rest;
    private final Event<Deed> deeds;
    private final Event<PersonalRead> reads;

    LongInactive(People people, ErasureService erasures, ErasureRest rest, Event<Deed> deeds, Event<PersonalRead> reads) {
        this.people = people;
        this.erasures = erasures;
        this.rest = rest;
        this.deeds = deeds;
        this.reads = reads;
    }

    /** Erases them, or reminds of them; answers how many were erased. */
    int apply(Retention retention) {
        var since = since(retention);
        if (since.isEmpty()) return 0;
        if (retention.erasesPeople()) return erase(since.get());
        var due = people.countInactiveSince(since.get());
        if (due > 0) deeds.fire(Deed.of("retention", null, null, "reminded", Map.of(NAME, due)));
        return 0;
    }

    /** Who has come back meanwhile stays, and so does, until the next day, who cannot be erased now. */
    private int erase(Instant since) {
        var erased = 0;
        UUID after = null;
        for (var some = people.inactiveSince(since, null, AT_ONCE); !some.isEmpty(); some = people.inactiveSince(since, after, AT_ONCE)) {
            for (var person : some) if (erase(person.id(), since)) erased++;
            after = some.getLast().id();
        }
        rest.run();
        return erased;
    }

    private boolean erase(UUID personId, Instant since) {
        try {
            return erasures.eraseInactive(personId, since);
        } catch (ProblemException refused) {
            LOG.warnf("Somebody who is to be erased was not: %s", refused.getMessage());
            return false;
        }
    }

    /** Whom another setting would concern. */
    SettingPreview preview(Retention today, Retention candidate, PreviewRequest request) {
        var before = count(today);
        var after = count(candidate);
        var items = since(candidate).map(since -> people.inactiveSince(since, request.after(), request.limit() + 1)).orElse(List.of());
        var shown = items.stream().limit(request.limit()).toList();
        if (!shown.isEmpty()) reads.fire(new PersonalRead(NAME, null, shown.size()));
        var next = items.size() > shown.size() ? shown.getLast().id() : null;
        return new SettingPreview(
                people.countInactiveSince(Instant.now()), before, after, Math.max(0, after - before), Math.max(0, before - after),
                shown.stream().map(LongInactive::example).toList(), next, null);
    }

    private long count(Retention retention) {
        return since(retention).map(people::countInactiveSince).orElse(0L);
    }

    private static Optional<Instant> since(Retention retention) {
        return retention.days(NAME).map(days -> Instant.now().minus(Duration.ofDays(days)));
    }

    private static Example example(PersonRecord person) {
        return new Example("person", person.id(), PreviewChange.FLAGGED, person.text(PersonField.NAME), List.of());
    }
}
