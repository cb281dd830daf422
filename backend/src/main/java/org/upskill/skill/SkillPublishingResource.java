package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/{id}")
@Tag(name = "skills")
class SkillPublishingResource {
    private final SkillPublishing publishing;

    SkillPublishingResource(SkillPublishing publishing) {
        this.publishing = publishing;
    }

    @POST
    @Path("publish")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "publishSkill",
            summary = "Publish the present wording",
            description = "Makes a version that never changes. A skill with open findings answers 422; from the second version on the note is required.")
    public RestResponse<SkillView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = false) @Valid SkillPublication input) {
        return Answers.ok(publishing.publish(id, input == null ? null : input.note(), ifMatch));
    }

    @POST
    @Path("discard-changes")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "discardSkillChanges", summary = "Go back to the published wording")
    public RestResponse<SkillView> discardChanges(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(publishing.discardChanges(id, ifMatch));
    }
}
