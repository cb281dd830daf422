package org.upskill.skill;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.setting.Organisation.Language;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/skills/starter-library")
@Tag(name = "skills")
class StarterLibraryResource {
    private final StarterLibraryService library;

    StarterLibraryResource(StarterLibraryService library) {
        this.library = library;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "getStarterLibrary", summary = "The skills that come with the product, and which of them are taken")
    public StarterLibraryView get(@QueryParam("language") @Parameter(description = "en unless told.") Language language) {
        return library.show(language);
    }

    @POST
    @Path("take")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "takeStarterSkills",
            summary = "Make drafts of skills that come with the product",
            description = "What was taken before, in whatever language, stays as it is.")
    public StarterTaken take(@NotNull @Valid StarterTaking input) {
        return library.take(input);
    }
}
