package org.upskill.priority;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/measure-points/batch")
@Tag(name = "measure-points")
class MeasurePointBatchResource {
    private final MeasurePointBatch batch;

    MeasurePointBatchResource(MeasurePointBatch batch) {
        this.batch = batch;
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "createMeasurePoints",
            summary = "Add many data points of one measure",
            description = "A day that has another value already is refused; nothing is overwritten.")
    @APIResponse(
            responseCode = "200",
            description = "All are there now.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MeasurePointBatchResult.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some are there now; each item says which.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MeasurePointBatchResult.class)))
    @APIResponse(
            responseCode = "422",
            description = "All were refused; each item says why.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MeasurePointBatchResult.class)))
    public RestResponse<MeasurePointBatchResult> create(@NotNull @Valid MeasurePointBatchInput input) {
        var result = batch.add(input);
        return ResponseBuilder.<MeasurePointBatchResult>create(result.httpStatus()).entity(result).build();
    }
}
