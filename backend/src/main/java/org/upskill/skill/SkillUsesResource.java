package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUses;
import org.upskill.shared.reference.Uses;

@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/{id}/uses")
@Tag(name = "skills")
class SkillUsesResource {
    private final SkillViews views;
    private final RecordUses uses;

    SkillUsesResource(SkillViews views, RecordUses uses) {
        this.views = views;
        this.uses = uses;
    }

    @GET
    @Transactional
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillUses", summary = "Where a skill is named, and what a deed would do there")
    public Uses uses(@PathParam("id") UUID id, @QueryParam("deed") @DefaultValue("archive") Deed deed) {
        return uses.of(new Named(Skill.KIND, views.find(id).id()), deed);
    }
}
