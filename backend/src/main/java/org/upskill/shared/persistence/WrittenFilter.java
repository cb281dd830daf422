package org.upskill.shared.persistence;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets whoever has written something see it at once, whatever was remembered. */
class WrittenFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerResponseFilter
    void written(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) Recent.forget();
    }
}
