package org.upskill.token;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/api-tokens")
@Tag(name = "api-tokens", description = "Fixed bearers for clients that can hold nothing better: scoped, expiring, revocable.")
class TokenResource {
    private final TokenService tokens;

    TokenResource(TokenService tokens) {
        this.tokens = tokens;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "listApiTokens", summary = "List tokens", description = "Sorts: name, createdAt, expiresAt. Never with their secrets.")
    public Page<TokenView> list(@QueryParam("state") TokenState state, @BeanParam @Valid PageRequest page) {
        return tokens.list(state, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "getApiToken", summary = "Read a token")
    public RestResponse<TokenView> get(@PathParam("id") UUID id) {
        return Answers.ok(tokens.get(id));
    }

    @POST
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "createApiToken",
            summary = "Make a token",
            description = "The answer is the only one that ever holds the secret; it is not repeated to an Idempotency-Key either.")
    @APIResponseSchema(value = TokenView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<TokenView> create(@NotNull @Valid TokenInput input, @Context UriInfo uri) {
        return Answers.created(tokens.create(input), uri);
    }

    @POST
    @Path("{id}/revoke")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "revokeApiToken", summary = "Let nobody in with a token any longer", description = "At once and for good: nothing takes it back.")
    public RestResponse<TokenView> revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(tokens.revoke(id, ifMatch));
    }
}
