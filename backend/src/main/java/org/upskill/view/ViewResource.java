package org.upskill.view;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/views")
@Tag(name = "views", description = "Lists as somebody wants to come back to them: filters, words, order and columns, under a name.")
class ViewResource {
    private final ViewService views;

    ViewResource(ViewService views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, EMPLOYEE})
    @Operation(operationId = "listViews", summary = "List the caller's own views and the shared ones", description = "Sorts: name, updatedAt.")
    public Page<ShownView> list(@QueryParam("list") ListName list, @BeanParam @Valid PageRequest page) {
        return views.list(list, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, EMPLOYEE})
    @Operation(operationId = "getView", summary = "Read a view")
    public RestResponse<ShownView> get(@PathParam("id") UUID id) {
        return Answers.ok(views.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(
            operationId = "createView",
            summary = "Save a view",
            description = "It belongs to the caller, in whose views of the list its name is the only one; at most 50 of a list.")
    @APIResponseSchema(value = ShownView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<ShownView> create(@NotNull @Valid ViewInput input, @Context UriInfo uri) {
        return Answers.created(views.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(operationId = "updateView", summary = "Replace a view", description = "Its owner may, and an administrator while it is shared.")
    public RestResponse<ShownView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ViewInput input) {
        return Answers.ok(views.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(operationId = "deleteView", summary = "Delete a view", description = "Its owner may, and an administrator while it is shared.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        views.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/make-default")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(
            operationId = "makeViewDefault",
            summary = "Open the list with this view from now on",
            description = "For the caller alone, in the place of another view; the view itself stays as it is.")
    public RestResponse<ShownView> makeDefault(@PathParam("id") UUID id) {
        return Answers.ok(views.makeDefault(id));
    }

    @POST
    @Path("{id}/end-default")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(
            operationId = "endViewDefault",
            summary = "Open the list without this view again",
            description = "For the caller alone; the view itself stays as it is.")
    public RestResponse<ShownView> endDefault(@PathParam("id") UUID id) {
        return Answers.ok(views.endDefault(id));
    }
}
