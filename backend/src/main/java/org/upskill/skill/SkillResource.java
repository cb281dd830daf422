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
@Path("/api/v1/skills")
@Tag(name = "skills", description = "What people in a role should be seen doing, in words that can be observed.")
class SkillResource {
    private final SkillService skills;

    SkillResource(SkillService skills) {
        this.skills = skills;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listSkills", summary = "List skills", description = "Sorts: statement, updatedAt.")
    public Page<SkillView> list(@BeanParam SkillFilter filter, @BeanParam @Valid PageRequest page) {
        return skills.list(filter.filter(), page);
    }

    @GET
    @Path("facets")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillFacets", summary = "Values that skills can be filtered by")
    public SkillFacets facets() {
        return skills.facets();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkill", summary = "Read a skill")
    public RestResponse<SkillView> get(@PathParam("id") UUID id) {
        return Answers.ok(skills.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "createSkill", summary = "Create a skill")
    @APIResponseSchema(value = SkillView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SkillView> create(@NotNull @Valid SkillInput input, @Context UriInfo uri) {
        return Answers.created(skills.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "updateSkill",
            summary = "Replace a skill",
            description = "The published version stays as it is until the skill is published again.")
    public RestResponse<SkillView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SkillInput input) {
        return Answers.ok(skills.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "deleteSkill", summary = "Delete a skill that nothing refers to")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        skills.delete(id, ifMatch);
    }
}
