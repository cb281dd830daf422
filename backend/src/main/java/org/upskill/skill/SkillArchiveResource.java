package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Uses;

@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/{id}")
@Tag(name = "skills")
class SkillArchiveResource {
    private final SkillArchive archive;

    SkillArchiveResource(SkillArchive archive) {
        this.archive = archive;
    }

    @GET
    @Path("uses")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillUses", summary = "Where a skill is named, and what a deed would do there")
    public Uses uses(@PathParam("id") UUID id, @QueryParam("deed") @DefaultValue("archive") Deed deed) {
        return archive.uses(id, deed);
    }

    @POST
    @Path("archive")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "archiveSkill",
            summary = "Archive a skill",
            description = "What names it keeps it; nothing names it anew, and it is published no more until it is restored.")
    public RestResponse<SkillView> archive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(archive.archive(id, ifMatch));
    }

    @POST
    @Path("restore")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "restoreSkill", summary = "Take an archived skill back into use")
    public RestResponse<SkillView> restore(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(archive.restore(id, ifMatch));
    }
}
