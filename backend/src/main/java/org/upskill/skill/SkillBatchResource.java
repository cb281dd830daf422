package org.upskill.skill;

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
@Path("/api/v1/skills/batch")
@Tag(name = "skills")
@APIResponse(responseCode = "200", ref = Contract.ALL_DONE)
@APIResponse(responseCode = "207", ref = Contract.SOME_DONE)
@APIResponse(responseCode = "422", ref = Contract.NONE_DONE)
class SkillBatchResource {
    private final SkillBatch batch;

    SkillBatchResource(SkillBatch batch) {
        this.batch = batch;
    }

    @POST
    @Path("publish")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "publishSkills", summary = "Publish many skills, each as it is now")
    public RestResponse<BatchResult> publish(@NotNull @Valid SkillBatchPublication input) {
        return batch.publish(input).answer();
    }

    @POST
    @Path("archive")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "archiveSkills", summary = "Archive many skills, each as it is now")
    public RestResponse<BatchResult> archive(@NotNull @Valid BatchIds input) {
        return batch.archive(input).answer();
    }

    @POST
    @Path("restore")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "restoreSkills", summary = "Take many archived skills back into use, each as it is now")
    public RestResponse<BatchResult> restore(@NotNull @Valid BatchIds input) {
        return batch.restore(input).answer();
    }

    @POST
    @Path("waive")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "waiveSkillFindings", summary = "Keep what one rule remarks on in many skills")
    public RestResponse<BatchResult> waive(@NotNull @Valid SkillBatchWaiver input) {
        return batch.waive(input).answer();
    }
}
