package org.upskill.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.upskill.shared.persistence.Ids;

/** Gives every request an id that its log lines, its answer and its problems carry. */
public class RequestId {
    /** The header that carries it, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_AUTHENTICATION = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_AUTHENTICATION);
    }

    private static void assign(RoutingContext context) {
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && ACCEPTABLE.matcher(sent).matches() ? sent : Ids.next().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        context.next();
    }

    /** The id of the request that is being answered. */
    public static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
