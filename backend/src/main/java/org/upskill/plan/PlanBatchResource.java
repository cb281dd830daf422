package org.upskill.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
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
@Path("/api/v1/plans/batch")
@Tag(name = "plans")
@APIResponse(responseCode = "200", ref = Contract.ALL_DONE)
@APIResponse(responseCode = "207", ref = Contract.SOME_DONE)
@APIResponse(responseCode = "422", ref = Contract.NONE_DONE)
class PlanBatchResource {
    private final PlanReview review;

    PlanBatchResource(PlanReview review) {
        this.review = review;
    }

    @POST
    @Path("retire")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "retirePlans", summary = "Take many published plans out of use, for one reason")
    public RestResponse<BatchResult> retire(@NotNull @Valid PlanBatchRetirement input) {
        return BatchResult.each(input.ids(), id -> review.retire(id, input.reason())).answer();
    }

    @POST
    @Path("reinstate")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "reinstatePlans", summary = "Take many retired plans back into use")
    public RestResponse<BatchResult> reinstate(@NotNull @Valid BatchIds input) {
        return BatchResult.each(input.ids(), review::reinstate).answer();
    }
}
