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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
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
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
class PlanVersionResource {
    private final PlanVersions versions;

    PlanVersionResource(PlanVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("versions")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listPlanVersions", summary = "List the versions of a plan, the newest first")
    public Page<PlanSummary> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.versions(id, page);
    }

    @GET
    @Path("diff")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "diffPlans", summary = "Compare a plan with another version of it, or with another plan")
    public PlanDiff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The id of the version to compare with.", required = true) UUID from) {
        return versions.diff(id, from);
    }

    @POST
    @Path("new-draft")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(
            operationId = "draftPlanVersion",
            summary = "Open the next version of a plan as a draft",
            description = "A plan has at most one version that is being written; a problem links to it.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlanView> newDraft(@PathParam("id") UUID id, @Context UriInfo uri) {
        return Answers.createdAt("/api/v1/plans/", versions.newDraft(id), uri);
    }

    @POST
    @Path("copy")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "copyPlan", summary = "Copy a plan to a role", description = "Each row is marked with what may not fit the role.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PlanView> copy(@PathParam("id") UUID id, @NotNull @Valid PlanCopy input, @Context UriInfo uri) {
        return Answers.createdAt("/api/v1/plans/", versions.copy(id, input), uri);
    }
}
