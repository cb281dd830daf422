package org.upskill.priority;

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
@Path("/api/v1/priorities")
@Tag(name = "priorities", description = "What the business wants to change in how work is done.")
class PriorityResource {
    private final PriorityService priorities;

    PriorityResource(PriorityService priorities) {
        this.priorities = priorities;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listPriorities", summary = "List priorities", description = "Sorts: title, dueDate, updatedAt.")
    public Page<PrioritySummary> list(@BeanParam PriorityFilter filter, @BeanParam @Valid PageRequest page) {
        return priorities.list(filter.filter(), page);
    }

    @GET
    @Path("facets")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPriorityFacets", summary = "Values that priorities can be filtered by")
    public PriorityFacets facets() {
        return priorities.facets();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPriority", summary = "Read a priority")
    public RestResponse<PriorityView> get(@PathParam("id") UUID id) {
        return Answers.ok(priorities.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "createPriority", summary = "Create a priority", description = "It starts as a draft.")
    @APIResponseSchema(value = PriorityView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PriorityView> create(@NotNull @Valid PriorityInput input, @Context UriInfo uri) {
        return Answers.created(priorities.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "updatePriority", summary = "Replace a priority", description = "Its measures stay.")
    public RestResponse<PriorityView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PriorityInput input) {
        return Answers.ok(priorities.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "deletePriority", summary = "Delete a draft that was not measured yet")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        priorities.delete(id, ifMatch);
    }
}
