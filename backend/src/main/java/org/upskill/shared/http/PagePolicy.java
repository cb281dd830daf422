package org.upskill.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers what the pages of the application may load and call: its own files, its own API and the identity provider.
 * The same rule stands in {@code frontend/nginx/headers.conf.template} for installations behind nginx.
 */
@ApplicationScoped
class PagePolicy {
    static final String RULE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self' %s; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Pattern SERVER = Pattern.compile("/(api|q|scim)(/.*)?");
    private static final int BEFORE_PAGES = 950;

    private final String policy;

    PagePolicy(@ConfigProperty(name = "upskill.sign-in.authority") URI authority) {
        policy = RULE.formatted(origin(authority));
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_PAGES);
    }

    private void add(RoutingContext context) {
        if (!SERVER.matcher(context.normalizedPath()).matches()) context.response().putHeader("Content-Security-Policy", policy);
        context.next();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
