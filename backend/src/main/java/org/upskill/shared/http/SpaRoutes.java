package org.upskill.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Answers an address inside the single-page application, such as a bookmarked role, with the application itself. */
class SpaRoutes {
    private static final Pattern SERVER = Pattern.compile("/(api|q|scim)(/.*)?");
    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z0-9]+");
    private static final int AFTER_REQUEST_ID = 900;

    void register(@Observes Filters filters) {
        filters.register(SpaRoutes::answerPages, AFTER_REQUEST_ID);
    }

    private static void answerPages(RoutingContext context) {
        var path = context.normalizedPath();
        var accept = context.request().getHeader("Accept");
        var wantsPage = accept != null && accept.contains("text/html");
        var isRead = context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD;
        if (isRead && wantsPage && !path.equals("/") && !SERVER.matcher(path).matches() && !FILE.matcher(path).matches()) {
            context.reroute("/");
        } else {
            context.next();
        }
    }
}
