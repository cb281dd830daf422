package org.upskill.role;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.BatchIds;
import org.upskill.shared.http.BatchResult;
import org.upskill.shared.http.Contract;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/roles/batch")
@Tag(name = "roles")
@APIResponse(responseCode = "200", ref = Contract.ALL_DONE)
@APIResponse(responseCode = "207", ref = Contract.SOME_DONE)
@APIResponse(responseCode = "422", ref = Contract.NONE_DONE)
class RoleBatchResource {
    private final RoleArchive archive;

    RoleBatchResource(RoleArchive archive) {
        this.archive = archive;
    }

    @POST
    @Path("archive")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "archiveRoles", summary = "Archive many roles, each as it is now")
    public RestResponse<BatchResult> archive(@NotNull @Valid BatchIds input) {
        return BatchResult.each(input.ids(), archive::archive).answer();
    }

    @POST
    @Path("restore")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "restoreRoles", summary = "Take many archived roles back into use, each as it is now")
    public RestResponse<BatchResult> restore(@NotNull @Valid BatchIds input) {
        return BatchResult.each(input.ids(), archive::restore).answer();
    }
}
