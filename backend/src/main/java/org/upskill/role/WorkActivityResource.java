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
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Uses;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/work-activities")
@Tag(name = "work-activities", description = "The tasks of a role, with how far AI can help with each.")
class WorkActivityResource {
    private final WorkActivityService activities;

    WorkActivityResource(WorkActivityService activities) {
        this.activities = activities;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "listWorkActivities",
            summary = "List work activities",
            description = "Sorts: title, aiExposure, importance, updatedAt.")
    public Page<WorkActivityView> list(@BeanParam WorkActivityFilter filter, @BeanParam @Valid PageRequest page) {
        return activities.list(filter.filter(), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getWorkActivity", summary = "Read a work activity")
    public RestResponse<WorkActivityView> get(@PathParam("id") UUID id) {
        return Answers.ok(activities.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createWorkActivity", summary = "Create a work activity")
    @APIResponseSchema(value = WorkActivityView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<WorkActivityView> create(@NotNull @Valid WorkActivityInput input, @Context UriInfo uri) {
        return Answers.created(activities.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateWorkActivity", summary = "Replace a work activity")
    public RestResponse<WorkActivityView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WorkActivityInput input) {
        return Answers.ok(activities.update(id, input, ifMatch));
    }

    @GET
    @Path("{id}/uses")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getWorkActivityUses", summary = "Where a work activity is named, and what a deed would do there")
    public Uses uses(@PathParam("id") UUID id, @QueryParam("deed") @DefaultValue("archive") Deed deed) {
        return activities.uses(id, deed);
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "archiveWorkActivity", summary = "Archive a work activity")
    public RestResponse<WorkActivityView> archive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(activities.archive(id, ifMatch));
    }

    @POST
    @Path("{id}/restore")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "restoreWorkActivity", summary = "Take an archived work activity back into use")
    public RestResponse<WorkActivityView> restore(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(activities.restore(id, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteWorkActivity", summary = "Delete a work activity")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        activities.delete(id, ifMatch);
    }
}
