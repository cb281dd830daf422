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
import java.time.LocalDate;
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
@Path("/api/v1/measure-points")
@Tag(name = "measure-points", description = "What a measure was on one day.")
class MeasurePointResource {
    private final MeasurePointService points;

    MeasurePointResource(MeasurePointService points) {
        this.points = points;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listMeasurePoints", summary = "List data points", description = "Sorts: date, updatedAt.")
    public Page<MeasurePointView> list(
            @QueryParam("measureId") UUID measureId,
            @QueryParam("priorityId") @Parameter(description = "The priority that the measure belongs to.") UUID priorityId,
            @QueryParam("from") @Parameter(description = "The first day.") LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day.") LocalDate to,
            @QueryParam("source") String source,
            @QueryParam("updatedSince") Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        return points.list(new MeasurePointRepository.Filter(measureId, priorityId, from, to, source, updatedSince), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getMeasurePoint", summary = "Read a data point")
    public RestResponse<MeasurePointView> get(@PathParam("id") UUID id) {
        return Answers.ok(points.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createMeasurePoint", summary = "Add a data point", description = "A measure has at most one for a day.")
    @APIResponseSchema(value = MeasurePointView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<MeasurePointView> create(@NotNull @Valid MeasurePointInput input, @Context UriInfo uri) {
        return Answers.created(points.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateMeasurePoint", summary = "Replace a data point")
    public RestResponse<MeasurePointView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MeasurePointInput input) {
        return Answers.ok(points.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteMeasurePoint", summary = "Delete a data point")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        points.delete(id, ifMatch);
    }
}
