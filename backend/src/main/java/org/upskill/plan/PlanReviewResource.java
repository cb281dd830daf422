package org.upskill.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/plans")
@Tag(name = "plans")
class PlanReviewResource {
    private final PlanReview review;

    PlanReviewResource(PlanReview review) {
        this.review = review;
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "submitPlan", summary = "Submit a draft for review")
    public RestResponse<PlanView> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(review.submit(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "returnPlan", summary = "Return a plan in review to draft")
    public RestResponse<PlanView> returnToDraft(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanReturn input) {
        return Answers.ok(review.returnToDraft(id, input, ifMatch));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "publishPlan", summary = "Publish a plan in review", description = "It never changes again. The version that was published before is superseded.")
    public RestResponse<PlanView> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(review.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "retirePlan", summary = "Take a published plan out of use", description = "It still reads and prints as before.")
    public RestResponse<PlanView> retire(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanRetirement input) {
        return Answers.ok(review.retire(id, input, ifMatch));
    }

    @POST
    @Path("{id}/reinstate")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "reinstatePlan", summary = "Take a retired plan back into use")
    public RestResponse<PlanView> reinstate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(review.reinstate(id, ifMatch));
    }
}
