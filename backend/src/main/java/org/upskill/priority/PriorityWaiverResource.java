package org.upskill.priority;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/priorities/{id}/waivers")
@Tag(name = "priorities")
class PriorityWaiverResource {
    private final GuardService guard;

    PriorityWaiverResource(GuardService guard) {
        this.guard = guard;
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "waivePriorityFinding", summary = "Keep a finding's words for a reason")
    @APIResponseSchema(value = GuardWaiverView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<GuardWaiverView> waive(@PathParam("id") UUID id, @NotNull @Valid GuardWaiverInput input, @Context UriInfo uri) {
        var waiver = guard.waivePriority(id, input);
        var address = uri.getAbsolutePathBuilder().path(waiver.id().toString()).build();
        return ResponseBuilder.<GuardWaiverView>created(address).entity(waiver).build();
    }

    @DELETE
    @Path("{waiverId}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "withdrawPriorityWaiver", summary = "Withdraw a waiver", description = "Needs no If-Match: a waiver never changes.")
    public void withdraw(@PathParam("id") UUID id, @PathParam("waiverId") UUID waiverId) {
        guard.withdrawFromPriority(id, waiverId);
    }
}
