package org.upskill.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.upskill.shared.audit.Deed;
import org.upskill.shared.job.RecurringJob;
import org.upskill.shared.privacy.KeptForATime;
import org.upskill.shared.setting.Settings;

/** Removes every day what has been kept long enough, and says so in the audit. */
@ApplicationScoped
class RetentionJob implements RecurringJob {
    private final List<KeptForATime> kept;
    private final Settings settings;
    private final RetentionKind kind;
    private final LongInactive inactive;
    private final Event<Deed> deeds;

    RetentionJob(@All List<KeptForATime> kept, Settings settings, RetentionKind kind, LongInactive inactive, Event<Deed> deeds) {
        this.kept = kept;
        this.settings = settings;
        this.kind = kind;
        this.inactive = inactive;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        var retention = settings.get(kind);
        var removed = new TreeMap<String, Integer>();
        for (var things : kept) {
            retention.days(things.name()).map(days -> Instant.now().minus(Duration.ofDays(days))).map(things::removeBefore)
                    .filter(count -> count > 0)
                    .ifPresent(count -> removed.put(things.name(), count));
        }
        var erased = inactive.apply(retention);
        if (erased > 0) removed.put(LongInactive.NAME, erased);
        if (!removed.isEmpty()) deeds.fire(Deed.of("retention", null, null, "applied", Map.copyOf(removed)));
    }
}
