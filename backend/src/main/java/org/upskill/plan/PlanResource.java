package org.upskill.plan;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/plans")
@Tag(name = "plans", description = "How the skills of a role are built, practised and looked back on in its work activities.")
class PlanResource {
    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listPlans", summary = "List plans", description = "Sorts: title, updatedAt.")
    public Page<PlanSummary> list(@BeanParam PlanFilter filter, @BeanParam @Valid PageRequest page) {
        return plans.list(filter.filter(), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPlan", summary = "Read a plan")
    public RestResponse<PlanView> get(@PathParam("id") UUID id) {
        return Answers.ok(plans.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "createPlan", summary = "Create a plan", description = "It starts as a draft.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlanView> create(@NotNull @Valid PlanInput input, @Context UriInfo uri) {
        return Answers.created(plans.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "updatePlan", summary = "Replace title and rows of a draft")
    public RestResponse<PlanView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanContent input) {
        return Answers.ok(plans.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "deletePlan", summary = "Delete a draft")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        plans.delete(id, ifMatch);
    }
}
