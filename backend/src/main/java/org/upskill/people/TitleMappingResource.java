package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/title-mappings")
@Tag(name = "title-mappings", description = "Which role a title or a job code means.")
class TitleMappingResource {
    private final TitleMappingService mappings;

    TitleMappingResource(TitleMappingService mappings) {
        this.mappings = mappings;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "listTitleMappings", summary = "List title mappings", description = "Sorts: title, updatedAt.")
    public Page<TitleMappingView> list(
            @QueryParam("q") @Parameter(description = "What the title or the job code contains.") String q,
            @QueryParam("roleId") UUID roleId,
            @BeanParam @Valid PageRequest page) {
        return mappings.list(q, roleId, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "getTitleMapping", summary = "Read a title mapping")
    public RestResponse<TitleMappingView> get(@PathParam("id") UUID id) {
        return Answers.ok(mappings.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "createTitleMapping",
            summary = "Map a title",
            description = "Those who have the title and no role, or one by a mapping, get the role at once.")
    @APIResponseSchema(value = TitleMappingView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<TitleMappingView> create(@NotNull @Valid TitleMappingInput input, @Context UriInfo uri) {
        return Answers.created(mappings.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateTitleMapping", summary = "Replace a title mapping", description = "Whoever has a role by it follows.")
    public RestResponse<TitleMappingView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TitleMappingInput input) {
        return Answers.ok(mappings.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteTitleMapping", summary = "Delete a title mapping", description = "Whoever has a role by it loses that, unless another mapping gives one.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        mappings.delete(id, ifMatch);
    }
}
