package org.upskill.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.upskill.shared.problem.ErrorForm;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.RequestId;

/** Answers a body that is announced as larger than the server takes before any of it is read; the server itself would answer without a word. */
class BodyLimit {
    private static final int AFTER_REQUEST_ID = 950;

    private final long limit;
    private final ObjectMapper json;
    private final List<ErrorForm> forms;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json, @All List<ErrorForm> forms) {
        this.limit = limit.asLongValue();
        this.json = json;
        this.forms = forms;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        var form = forms.stream().filter(candidate -> candidate.covers(context.normalizedPath())).findFirst();
        var problem = problem(RequestId.of(context));
        context.response()
                .setStatusCode(ProblemType.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, form.map(ErrorForm::mediaType).orElse(Problem.MEDIA_TYPE))
                .putHeader("Connection", "close")
                .end(written(form.map(other -> other.body(problem)).orElse(problem)))
                .onComplete(sent -> context.request().connection().close());
    }

    private static long announced(RoutingContext context) {
        try {
            var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Problem problem(String requestId) {
        var detail = "A request may have at most %,d MB. Split it into smaller parts.".formatted(limit >> 20);
        var type = ProblemType.BODY_TOO_LARGE;
        return new Problem(type.uri(), type.title(), type.status(), detail, requestId, null, null);
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
