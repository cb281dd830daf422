package org.upskill.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.upskill.shared.problem.Problems;
import org.upskill.webhook.Target.WrongTarget;

/** Lets out only what goes to an address that may be called. */
@ApplicationScoped
class Door {
    private static final Duration PATIENCE_ON_WRITE = Duration.ofSeconds(2);

    private final NameLookup lookup;
    private final AddressRules rules;
    private final boolean allowHttp;

    /** A look-up cannot be broken off, so nobody waits for it in person. */
    private final ExecutorService lookups = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("webhook-lookup-", 0).factory());

    @Inject
    Door(NameLookup lookup, AddressRules rules, WebhookSettings settings) {
        this(lookup, rules, settings.allowHttp());
    }

    Door(NameLookup lookup, AddressRules rules, boolean allowHttp) {
        this.lookup = lookup;
        this.rules = rules;
        this.allowHttp = allowHttp;
    }

    @PreDestroy
    void close() {
        lookups.shutdownNow();
    }

    Target target(String url) throws WrongTarget {
        return Target.of(url, allowHttp);
    }

    /**
     * The addresses of a target, all of which may be called; a connection goes to one of these and to none that is looked up later.
     *
     * @throws WrongTarget when one of them may not be
     */
    List<InetAddress> addresses(Target target, Duration patience) throws WrongTarget, UnknownHostException, TimeoutException {
        var found = lookUp(target.host(), patience);
        if (found.isEmpty()) throw new UnknownHostException();
        if (!found.stream().allMatch(rules::allows)) {
            throw new WrongTarget("closed-address", "The address leads into a network that is not public. Whoever runs this server can allow it.");
        }
        return found;
    }

    private List<InetAddress> lookUp(String host, Duration patience) throws UnknownHostException, TimeoutException {
        try {
            return lookups.submit(() -> lookup.addresses(host)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) throw unknown;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    /**
     * Refuses an address that can never be called. A name that nobody knows yet is taken; each delivery looks again.
     *
     * @throws org.upskill.shared.problem.ProblemException 400
     */
    void requireOpen(String url) {
        try {
            addresses(target(url.strip()), PATIENCE_ON_WRITE);
        } catch (WrongTarget e) {
            throw Problems.invalid("/url", e.code(), e.getMessage());
        } catch (UnknownHostException | TimeoutException unknown) {
            // The first delivery says so.
        }
    }
}
