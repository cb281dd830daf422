package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/{id}")
@Tag(name = "skills")
class SkillVersionResource {
    private final SkillVersions versions;

    SkillVersionResource(SkillVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("versions")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listSkillVersions", summary = "List the published versions, newest first", description = "Sorts: -number.")
    public Page<SkillVersionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return versions.list(id, page);
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillVersion", summary = "Read a published version")
    public SkillVersionView get(@PathParam("id") UUID id, @PathParam("number") Integer number) {
        return versions.get(id, number);
    }

    @GET
    @Path("diff")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "diffSkill", summary = "Compare a version with another or with the draft, field by field")
    public SkillDiff diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(required = true, description = "Number of a version.") Integer from,
            @QueryParam("to") @Parameter(required = true, description = "Number of a version, or draft.") String to) {
        return versions.diff(id, from, to);
    }
}
