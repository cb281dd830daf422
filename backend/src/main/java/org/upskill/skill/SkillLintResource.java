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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skills")
@Tag(name = "skills")
class SkillLintResource {
    private final SkillLinting linting;

    SkillLintResource(SkillLinting linting) {
        this.linting = linting;
    }

    @POST
    @Path("lint")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "lintSkill", summary = "Say what keeps a statement from being observable", description = "Saves nothing.")
    public SkillLint lint(@NotNull @Valid SkillLintInput input) {
        return linting.lint(input);
    }

    @GET
    @Path("lint-rules")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillLintRules", summary = "The rules by which statements are read")
    public SkillLint.Rules rules() {
        return linting.rules();
    }
}
