package org.upskill.skill;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skill-targets")
@Tag(name = "skill-targets")
class TargetGridResource {
    private final TargetGridReader reader;
    private final TargetGridService service;

    TargetGridResource(TargetGridReader reader, TargetGridService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Path("grid")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "getTargetGrid",
            summary = "Read targets as a grid of roles in use against skills",
            description = "Sorts as roles do: title, relevance, updatedAt. Without skillId and need the columns are the skills that the most roles have a target for.")
    public TargetGrid grid(@BeanParam TargetGridFilter filter, @BeanParam @Valid PageRequest page) {
        return reader.read(filter, page);
    }

    @POST
    @Path("batch")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "editTargets",
            summary = "Set, change and clear many targets",
            description = "Each item names the version that the caller has seen. Where somebody else was faster the item answers 412 with what is there now.")
    @APIResponse(
            responseCode = "200",
            description = "All are done.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TargetEditResult.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some are done; each item says which.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TargetEditResult.class)))
    @APIResponse(
            responseCode = "422",
            description = "None is done; each item says why.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TargetEditResult.class)))
    public RestResponse<TargetEditResult> edit(@NotNull @Valid TargetEdits input) {
        return service.write(input).answer();
    }
}
