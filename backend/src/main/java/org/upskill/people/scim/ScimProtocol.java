package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.upskill.people.scim.filter.Filter;
import org.upskill.people.scim.filter.FilterParser;
import org.upskill.people.scim.filter.FilterProblem;
import org.upskill.shared.persistence.RetryOnContention;

/** Hands requests to the library, in the words that it understands, and its answers back. */
@ApplicationScoped
class ScimProtocol {
    private final ResourceEndpoint endpoint;

    ScimProtocol(UserHandler users, GroupHandler groups) {
        this.endpoint = ScimConfiguration.endpoint(users, groups);
    }

    /**
     * Answers a request. The whole of it is done again when the database could not let it through.
     *
     * @throws RuntimeException what went wrong without anybody having said anything wrong
     */
    @RetryOnContention
    ScimResponse answer(ScimRequest request) {
        var response = once(request);
        var isOvertaken = response instanceof ErrorResponse error && error.getScimException() instanceof ScimFault fault && fault.isOvertaken();
        return isOvertaken ? once(request) : response;
    }

    private ScimResponse once(ScimRequest request) {
        var body = standard(request);
        var context = new ScimContext(filter(request));
        var method = HttpMethod.valueOf(request.method());
        // The library takes headers out of the map.
        var headers = new java.util.HashMap<>(request.headers());
        var response = endpoint.handleRequest(request.url(), method, body == null ? null : body.toString(), headers, context);
        return response instanceof ErrorResponse error && error.getHttpStatus() >= 500 ? understood(error) : response;
    }

    /** What the library took for a fault of the server may be one of the caller; the rest ends the request. */
    private static ScimResponse understood(ErrorResponse error) {
        var failure = ScimFault.of(error.getScimException());
        if (failure instanceof ScimFault fault) return new ErrorResponse(fault, true);
        if (error.getScimException().getCause() instanceof RuntimeException cause) throw cause;
        throw error.getScimException();
    }

    private static JsonNode standard(ScimRequest request) {
        if (request.body() == null) return null;
        if (request.address().endpoint().equals(ScimAddress.BULK)) {
            BulkCheck.check(request.body());
            return request.body();
        }
        if (request.address().search()) {
            ((ObjectNode) request.body()).remove("filter");
            return request.body();
        }
        return request.method().equals("PATCH") ? PatchDialect.standard(request.body()) : ResourceDialect.standard(request.body());
    }

    private static Filter filter(ScimRequest request) {
        if (request.filter() == null || request.filter().isBlank()) return null;
        try {
            return FilterParser.parse(request.filter());
        } catch (FilterProblem problem) {
            throw ScimFault.badFilter(problem.getMessage());
        }
    }
}
