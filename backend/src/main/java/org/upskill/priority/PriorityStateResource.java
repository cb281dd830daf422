package org.upskill.priority;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/priorities/{id}")
@Tag(name = "priorities")
class PriorityStateResource {
    private final PriorityStates states;

    PriorityStateResource(PriorityStates states) {
        this.states = states;
    }

    @POST
    @Path("activate")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(
            operationId = "activatePriority",
            summary = "Make a priority one the program works for",
            description = "A priority with findings that nobody answered is refused with 422, which lists them.")
    public RestResponse<PriorityView> activate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid PriorityCommand input) {
        return Answers.ok(states.activate(id, PriorityCommand.comment(input), ifMatch));
    }

    @POST
    @Path("achieve")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "achievePriority", summary = "Close an active priority as achieved")
    public RestResponse<PriorityView> achieve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid PriorityCommand input) {
        return Answers.ok(states.achieve(id, PriorityCommand.comment(input), ifMatch));
    }

    @POST
    @Path("retire")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "retirePriority", summary = "Close a priority without having achieved it")
    public RestResponse<PriorityView> retire(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid PriorityCommand input) {
        return Answers.ok(states.retire(id, PriorityCommand.comment(input), ifMatch));
    }

    @POST
    @Path("reopen")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "reopenPriority", summary = "Take a priority back to a draft")
    public RestResponse<PriorityView> reopen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid PriorityCommand input) {
        return Answers.ok(states.reopen(id, PriorityCommand.comment(input), ifMatch));
    }
}
