package org.upskill.role;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
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
@Path("/api/v1/roles")
@Tag(name = "roles", description = "Jobs as the program sees them, with how much AI changes each.")
class RoleResource {
    private final RoleService roles;

    RoleResource(RoleService roles) {
        this.roles = roles;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listRoles", summary = "List roles", description = "Sorts: title, relevance, updatedAt.")
    public Page<RoleView> list(@BeanParam RoleFilter filter, @BeanParam @Valid PageRequest page) {
        return roles.list(filter.filter(), page);
    }

    @GET
    @Path("facets")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getRoleFacets", summary = "Values that roles can be filtered by")
    public RoleFacets facets() {
        return roles.facets();
    }

    @GET
    @Path("relevance-formula")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getRelevanceFormula", summary = "How relevance is computed")
    public RelevanceFormula formula() {
        return roles.formula();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getRole", summary = "Read a role")
    public RestResponse<RoleView> get(@PathParam("id") UUID id) {
        return Answers.ok(roles.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createRole", summary = "Create a role")
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<RoleView> create(@NotNull @Valid RoleInput input, @Context UriInfo uri) {
        return Answers.created(roles.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateRole", summary = "Replace a role")
    public RestResponse<RoleView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoleInput input) {
        return Answers.ok(roles.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteRole", summary = "Delete a role")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        roles.delete(id, ifMatch);
    }
}
