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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/measures")
@Tag(name = "measures", description = "Figures of the business by which one sees whether a priority is being reached.")
class MeasureResource {
    private final MeasureService measures;

    MeasureResource(MeasureService measures) {
        this.measures = measures;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listMeasures", summary = "List measures", description = "Sorts: name, updatedAt.")
    public Page<MeasureView> list(
            @QueryParam("q") @Parameter(description = "Words of the name or the external id.") String q,
            @QueryParam("priorityId") UUID priorityId,
            @QueryParam("priorityStatus") PriorityStatus priorityStatus,
            @QueryParam("flagged") @Parameter(description = "Whether the guard has findings that nobody waived.") Boolean flagged,
            @QueryParam("source") String source,
            @QueryParam("updatedSince") Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        return measures.list(new MeasureRepository.Filter(q, priorityId, priorityStatus, flagged, source, updatedSince), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getMeasure", summary = "Read a measure")
    public RestResponse<MeasureView> get(@PathParam("id") UUID id) {
        return Answers.ok(measures.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "createMeasure", summary = "Create a measure")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<MeasureView> create(@NotNull @Valid MeasureInput input, @Context UriInfo uri) {
        return Answers.created(measures.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "updateMeasure", summary = "Replace a measure", description = "Its data points stay.")
    public RestResponse<MeasureView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MeasureInput input) {
        return Answers.ok(measures.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "deleteMeasure", summary = "Delete a measure without data points")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        measures.delete(id, ifMatch);
    }
}
