package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.role.RoleSuggestion;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.ProblemException;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/title-mappings")
@Tag(name = "title-mappings")
class UnmappedTitleResource {
    private final TitleMappingService mappings;

    UnmappedTitleResource(TitleMappingService mappings) {
        this.mappings = mappings;
    }

    @GET
    @Path("unmapped")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "listUnmappedTitles", summary = "Titles and job codes of people who have no role", description = "Those of most people first, which is the only sort: -peopleCount.")
    public Page<UnmappedTitle> unmapped(@BeanParam @Valid PageRequest page) {
        return mappings.unmapped(page);
    }

    @GET
    @Path("suggestions")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "suggestRoles", summary = "Roles that a title may mean, best first, with the reason")
    public List<RoleSuggestion> suggestions(
            @QueryParam("title") @DefaultValue("") String title, @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(20) Integer limit) {
        return mappings.suggest(title, limit);
    }

    @POST
    @Path("assign")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(operationId = "assignTitles", summary = "Map many titles, each over what stands in the table")
    @APIResponse(
            responseCode = "200",
            description = "All are done.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TitleAssignmentResult.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some are done; each item says which.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TitleAssignmentResult.class)))
    @APIResponse(
            responseCode = "422",
            description = "None is done; each item says why.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TitleAssignmentResult.class)))
    public RestResponse<TitleAssignmentResult> assign(@NotNull @Valid TitleAssignments input) {
        return new TitleAssignmentResult(input.items().stream().map(this::one).toList()).answer();
    }

    private TitleAssignmentResult.Item one(TitleMappingInput input) {
        try {
            return mappings.assign(input);
        } catch (ProblemException refused) {
            return new TitleAssignmentResult.Item(refused.problem().status(), null, null, refused.problem());
        }
    }
}
