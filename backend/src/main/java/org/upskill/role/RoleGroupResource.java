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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.ParentFilter;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/role-groups")
@Tag(name = "role-groups", description = "The tree that sorts roles into families.")
class RoleGroupResource {
    private final RoleGroupService groups;

    RoleGroupResource(RoleGroupService groups) {
        this.groups = groups;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listRoleGroups", summary = "List role groups", description = "Sorts: name, updatedAt.")
    public Page<RoleGroupView> list(
            @QueryParam("q") @Parameter(description = "Words that the name contains.") String q,
            @QueryParam("parentId") @Parameter(description = "Id of the group above, or `root` for the groups at the top.") String parentId,
            @QueryParam("source") String source,
            @QueryParam("updatedSince") Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        var filter = new RoleGroupRepository.Filter(q, ParentFilter.of(parentId), source, updatedSince);
        return groups.list(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getRoleGroup", summary = "Read a role group")
    public RestResponse<RoleGroupView> get(@PathParam("id") UUID id) {
        return Answers.ok(groups.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createRoleGroup", summary = "Create a role group")
    @APIResponseSchema(value = RoleGroupView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<RoleGroupView> create(@NotNull @Valid RoleGroupInput input, @Context UriInfo uri) {
        return Answers.created(groups.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateRoleGroup", summary = "Replace a role group")
    public RestResponse<RoleGroupView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoleGroupInput input) {
        return Answers.ok(groups.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteRoleGroup", summary = "Delete an empty role group")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        groups.delete(id, ifMatch);
    }
}
