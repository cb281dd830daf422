package org.upskill.skill;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skill-targets")
@Tag(name = "skill-targets", description = "Which level of a skill a role should reach.")
class SkillTargetResource {
    private final SkillTargetService targets;

    SkillTargetResource(SkillTargetService targets) {
        this.targets = targets;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listSkillTargets", summary = "List targets", description = "Sorts: updatedAt.")
    public Page<SkillTargetView> list(
            @QueryParam("roleId") UUID roleId,
            @QueryParam("skillId") UUID skillId,
            @QueryParam("source") String source,
            @QueryParam("updatedSince") Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        return targets.list(new SkillTargetRepository.Filter(roleId, skillId, source, updatedSince), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillTarget", summary = "Read a target")
    public RestResponse<SkillTargetView> get(@PathParam("id") UUID id) {
        return Answers.ok(targets.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createSkillTarget", summary = "Create a target")
    @APIResponseSchema(value = SkillTargetView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SkillTargetView> create(@NotNull @Valid SkillTargetInput input, @Context UriInfo uri) {
        return Answers.created(targets.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "updateSkillTarget", summary = "Replace a target")
    public RestResponse<SkillTargetView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SkillTargetInput input) {
        return Answers.ok(targets.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteSkillTarget", summary = "Delete a target")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        targets.delete(id, ifMatch);
    }
}
