package org.upskill.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.upskill.shared.job.Job;
import org.upskill.shared.job.Lane;
import org.upskill.shared.job.Shutdown;
import org.upskill.shared.persistence.CatalogRecord;

/** Delivers what is due for one webhook, one letter after the other: a receiver that hangs holds up nobody but itself. */
@Singleton
class DeliveryJob implements Job {
    static final String NAME = "webhook-delivery";

    private final DeliverySteps steps;
    private final Post post;
    private final Shutdown shutdown;
    private final MeterRegistry meters;

    DeliveryJob(DeliverySteps steps, Post post, Shutdown shutdown, MeterRegistry meters) {
        this.steps = steps;
        this.post = post;
        this.shutdown = shutdown;
        this.meters = meters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lane lane() {
        return Lane.CALLS;
    }

    /** A server that dies between the call and the note of it has the letter delivered twice, which is better than never. */
    @Override
    public boolean run(String id) {
        var webhookId = UUID.fromString(id);
        for (var letter = steps.next(webhookId); letter != null; letter = steps.next(webhookId)) {
            shutdown.check();
            var attemptedAt = CatalogRecord.now();
            var outcome = post.deliver(letter);
            var givenUp = steps.note(letter, attemptedAt, outcome);
            meters.counter(outcome.isDelivered() ? "upskill.webhook.deliveries" : "upskill.webhook.failures").increment();
            if (givenUp) meters.counter("upskill.webhook.given.up").increment();
        }
        return true;
    }
}
