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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/priorities")
@Tag(name = "priorities")
class GuardResource {
    private final GuardService guard;

    GuardResource(GuardService guard) {
        this.guard = guard;
    }

    @POST
    @Path("guard")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "guardPriority", summary = "Say where what is called success is training activity", description = "Saves nothing.")
    public GuardReport check(@NotNull @Valid GuardInput input) {
        return guard.check(input);
    }

    @GET
    @Path("guard-rules")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getGuardRules", summary = "The rules by which success statements are read")
    public GuardReport.Rules rules() {
        return guard.rules();
    }
}
