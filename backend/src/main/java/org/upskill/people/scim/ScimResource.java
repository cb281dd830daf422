package org.upskill.people.scim;

import static org.upskill.shared.security.Access.INTEGRATION;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.upskill.shared.security.Caller;

/** All of SCIM. What it answers is described by itself, at {@code /Schemas}, and not by the contract of the API. */
@Path("/scim/v2/{path:.*}")
@RolesAllowed(INTEGRATION)
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
class ScimResource {
    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    private final ScimProtocol protocol;
    private final ObjectMapper json;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final RoutingContext context;
    private final Caller caller;

    ScimResource(ScimProtocol protocol, ObjectMapper json, UriInfo uri, HttpHeaders headers, RoutingContext context, Caller caller) {
        this.protocol = protocol;
        this.json = json;
        this.uri = uri;
        this.headers = headers;
        this.context = context;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@PathParam("path") String path) {
        return answer("GET", path, null);
    }

    @POST
    @Operation(hidden = true)
    public Response post(@PathParam("path") String path, String body) {
        return answer("POST", path, body);
    }

    @PUT
    @Operation(hidden = true)
    public Response put(@PathParam("path") String path, String body) {
        return answer("PUT", path, body);
    }

    @PATCH
    @Operation(hidden = true)
    public Response patch(@PathParam("path") String path, String body) {
        return answer("PATCH", path, body);
    }

    @DELETE
    @Operation(hidden = true)
    public Response delete(@PathParam("path") String path) {
        return answer("DELETE", path, null);
    }

    private Response answer(String method, String path, String body) {
        context.put(CallLog.CLIENT, caller.userName());
        try {
            var request = read(method, path, body);
            return written(protocol.answer(request), request.address());
        } catch (ScimFault fault) {
            context.put(CallLog.SAID, fault.getMessage());
            var answer = Response.status(fault.getStatus()).entity(ScimError.of(fault.getStatus(), fault.getScimType(), fault.getMessage()));
            fault.getResponseHeaders().forEach(answer::header);
            return answer.type(type()).build();
        }
    }

    private ScimRequest read(String method, String path, String body) {
        var address = ScimAddress.of(path);
        if (address.endpoint().equals(ScimAddress.ME)) throw new ScimFault(501, null, "There is no Me here: callers are services, not people.");
        if (!address.methods().contains(method)) throw notAllowed(address);
        var parsed = body == null ? null : parse(address, body);
        var filter = address.search() ? parsed.path("filter").asText(null) : uri.getQueryParameters().getFirst("filter");
        context.put(CallLog.FILTER, filter);
        return new ScimRequest(method, uri.getBaseUri() + "scim/v2", address, query(), filter, parsed, headersOfScim());
    }

    private JsonNode parse(ScimAddress address, String body) {
        if (!ScimMedia.isTaken(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw new ScimFault(415, null, "Send application/scim+json or application/json.");
        }
        if (address.endpoint().equals(ScimAddress.BULK) && body.getBytes(StandardCharsets.UTF_8).length > BulkCheck.LARGEST) {
            throw new ScimFault(413, null, "A bulk request has at most %,d bytes.".formatted(BulkCheck.LARGEST));
        }
        try {
            var parsed = json.readTree(body);
            if (!parsed.isObject()) throw ScimFault.badSyntax("The body is a JSON object.");
            return parsed;
        } catch (JsonProcessingException e) {
            throw ScimFault.badSyntax("The body is not JSON.");
        }
    }

    private static ScimFault notAllowed(ScimAddress address) {
        var fault = new ScimFault(405, null, "This address does not take that method.");
        fault.getResponseHeaders().put(HttpHeaders.ALLOW, address.methods().stream().sorted().collect(Collectors.joining(", ")));
        return fault;
    }

    private Response written(ScimResponse response, ScimAddress address) {
        var entity = ScimAnswers.clean(response, address);
        // The library's own words may repeat a value that was sent.
        if (response instanceof ErrorResponse error && error.getScimException() instanceof ScimFault fault) context.put(CallLog.SAID, fault.getMessage());
        var answer = Response.status(response.getHttpStatus());
        response.getHttpHeaders().forEach((name, value) -> {
            if (value != null && !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) answer.header(name, value);
        });
        // Of a replacement the library forgets it.
        if (!response.getHttpHeaders().containsKey(HttpHeaders.ETAG) && response.path("meta").has("version")) {
            answer.header(HttpHeaders.ETAG, response.path("meta").path("version").asText());
        }
        // Written here, because the library's nodes are not what the API's mapper is set up for.
        if (entity != null) answer.type(type()).entity(entity instanceof JsonNode node ? node.toString() : entity);
        return answer.build();
    }

    private String type() {
        return ScimMedia.answering(headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** The parameters but the filter, which the library must not read. */
    private String query() {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equalsIgnoreCase("filter"))
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue().getFirst()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Map<String, String> headersOfScim() {
        var known = new HashMap<String, String>();
        for (var name : HEADERS) {
            var value = headers.getHeaderString(name);
            // Our tags are weak, which some clients drop; and any version will do for an asterisk.
            if (value != null && !value.strip().equals("*")) known.put(name, value.startsWith("\"") ? "W/" + value : value);
        }
        return known;
    }
}
