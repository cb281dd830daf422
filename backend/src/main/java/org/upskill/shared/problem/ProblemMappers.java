package org.upskill.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into problem details; nothing else answers an error. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.MALFORMED_BODY,
            401, ProblemType.UNAUTHENTICATED,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.BODY_TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    private static final Map<ProblemType, String> ADVICE = Map.of(
            ProblemType.MALFORMED_BODY, "Send a body in the format that the contract describes.",
            ProblemType.UNAUTHENTICATED, "Send a valid access token.",
            ProblemType.FORBIDDEN, "Your account does not have a role that allows it.",
            ProblemType.NOT_FOUND, "Nothing is found at this address.",
            ProblemType.METHOD_NOT_ALLOWED, "See the contract for the methods of this address.",
            ProblemType.NOT_ACCEPTABLE, "Ask for application/json.",
            ProblemType.BODY_TOO_LARGE, "Split it into smaller parts.",
            ProblemType.UNSUPPORTED_MEDIA_TYPE, "See the contract for the content types of this address.",
            ProblemType.INTERNAL_ERROR, "Nothing was saved. Try again; if it stays, give your administrator the request id.");

    private final RoutingContext context;
    private final List<ErrorForm> forms;

    ProblemMappers(RoutingContext context, @All List<ErrorForm> forms) {
        this.context = context;
        this.forms = forms;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        var response = respond(failure.problem());
        if (failure.retryAfter() != null) response.header(HttpHeaders.RETRY_AFTER, failure.retryAfter());
        return response.build();
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException failure) {
        var violations = failure.getConstraintViolations().stream()
                .map(ConstraintViolations::of)
                .sorted(java.util.Comparator.comparing(v -> String.valueOf(v.pointer())))
                .toList();
        var detail = violations.stream().map(Violation::message).distinct().collect(Collectors.joining(" "));
        return answer(Problem.of(ProblemType.INVALID_INPUT, detail, violations));
    }

    // The first is named too, because the server has a mapper of its own for it.
    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class})
    Response json(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            var violation = Violation.at(pointerOf(failure), "unknown-field", "The contract names no such field here.");
            return answer(Problem.of(ProblemType.MALFORMED_BODY, "The body has a field that is not known.", List.of(violation)));
        }
        var beyondItsType = failure.getCause() instanceof InputCoercionException;
        if (!beyondItsType && !(failure instanceof MismatchedInputException)) return advise(ProblemType.MALFORMED_BODY);
        var message = "This value does not have the type or one of the words that the contract names.";
        var violation = Violation.at(pointerOf(failure), "wrong-type", message);
        return answer(Problem.of(ProblemType.MALFORMED_BODY, "A value in the body has the wrong type.", List.of(violation)));
    }

    @ServerExceptionMapper
    Response json(JacksonException failure) {
        return advise(ProblemType.MALFORMED_BODY);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return answer(Problems.stale().problem());
    }

    /** Two writers at the same moment: neither saw the other in its way, and the database let one of them through. */
    @ServerExceptionMapper
    Response contradiction(org.hibernate.exception.ConstraintViolationException failure) {
        return switch (failure.getKind()) {
            case UNIQUE -> answer(Problem.of(ProblemType.ALREADY_EXISTS, "Somebody just made one with the same key.", List.of()));
            case FOREIGN_KEY -> answer(Problem.of(ProblemType.IN_USE, "A record that belongs to it has just come or gone. Load it again.", List.of()));
            default -> unexpected(failure);
        };
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure) {
        if (failure instanceof AuthenticationFailedException refused && refused.getAttribute(Problems.REASON) instanceof String reason) {
            return answer(Problem.of(ProblemType.UNAUTHENTICATED, reason, List.of()));
        }
        return advise(ProblemType.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return advise(ProblemType.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        // A body reader may wrap what it could not read.
        if (failure.getCause() instanceof JsonMappingException mapping) return json(mapping);
        if (failure.getCause() instanceof ProblemException problem) return problem(problem);
        var status = failure.getResponse().getStatus();
        var type = BY_STATUS.get(status);
        return type == null ? unexpected(failure) : advise(type);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        LOG.errorf(failure, "Request %s failed", RequestId.of(context));
        return advise(ProblemType.INTERNAL_ERROR);
    }

    private Response advise(ProblemType type) {
        return answer(Problem.of(type, ADVICE.get(type), List.of()));
    }

    private Response answer(Problem problem) {
        return respond(problem).build();
    }

    private Response.ResponseBuilder respond(Problem problem) {
        var response = Response.status(problem.status());
        forms.stream()
                .filter(form -> form.covers(context.normalizedPath()))
                .findFirst()
                .ifPresentOrElse(
                        form -> response.type(form.mediaType()).entity(form.body(problem)),
                        () -> response.type(Problem.MEDIA_TYPE).entity(problem.in(RequestId.of(context))));
        if (problem.status() == 401) response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    private static String pointerOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
