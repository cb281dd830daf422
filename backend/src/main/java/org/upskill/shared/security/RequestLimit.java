package org.upskill.shared.security;

import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.upskill.shared.problem.Problems;

/** Keeps a script that has gone wild from taking the server away from everybody else. People are never counted. */
@ApplicationScoped
public class RequestLimit {
    private final RequestLimits limits;
    private final SecurityIdentity identity;
    /** One for each service account that has called; there are few. */
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RequestLimit(RequestLimits limits, SecurityIdentity identity) {
        this.limits = limits;
        this.identity = identity;
    }

    /** Counts a request, and refuses it with 429 when there were too many. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void count() {
        if (!identity.hasRole(Access.INTEGRATION)) return;
        var probe = of(identity.getPrincipal().getName()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        throw Problems.tooManyRequests("Slow down, and send it again after the seconds that Retry-After names.", wait);
    }

    /** What is left to a service account. */
    Bucket of(String userName) {
        return buckets.computeIfAbsent(userName, name -> Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.most()).refillGreedy(limits.most(), limits.period()))
                .build());
    }
}
