package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.INTEGRATION;
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

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/{id}/waivers")
@Tag(name = "skills")
class SkillWaiverResource {
    private final SkillWaiverService waivers;

    SkillWaiverResource(SkillWaiverService waivers) {
        this.waivers = waivers;
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "waiveSkillFinding", summary = "Keep a finding's words for a reason")
    @APIResponseSchema(value = SkillWaiverView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SkillWaiverView> waive(
            @PathParam("id") UUID id, @NotNull @Valid SkillWaiverInput input, @Context UriInfo uri) {
        var waiver = waivers.waive(id, input);
        return RestResponse.ResponseBuilder.<SkillWaiverView>created(uri.getAbsolutePathBuilder().path(waiver.id().toString()).build())
                .entity(waiver).build();
    }

    @DELETE
    @Path("{waiverId}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "withdrawSkillWaiver",
            summary = "Withdraw a waiver",
            description = "Needs no If-Match: a waiver never changes.")
    public void withdraw(@PathParam("id") UUID id, @PathParam("waiverId") UUID waiverId) {
        waivers.withdraw(id, waiverId);
    }
}
