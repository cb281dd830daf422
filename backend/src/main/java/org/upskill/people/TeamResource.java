package org.upskill.people;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.ParentFilter;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/teams")
@Tag(name = "teams", description = "People who work together, in a tree of such.")
class TeamResource {
    private final TeamService teams;

    TeamResource(TeamService teams) {
        this.teams = teams;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listTeams", summary = "List teams", description = "Sorts: name, updatedAt.")
    public Page<TeamView> list(
            @QueryParam("q") @Parameter(description = "Words that the name contains.") String q,
            @QueryParam("parentId") @Parameter(description = "Id of the team above, or `root` for the teams at the top.") String parentId,
            @QueryParam("leadId") UUID leadId,
            @QueryParam("source") String source,
            @QueryParam("updatedSince") Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        var filter = new TeamRepository.Filter(q, ParentFilter.of(parentId), leadId, source, updatedSince, null);
        return teams.list(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getTeam", summary = "Read a team")
    public RestResponse<TeamView> get(@PathParam("id") UUID id) {
        return Answers.ok(teams.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "createTeam", summary = "Create a team")
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<TeamView> create(@NotNull @Valid TeamInput input, @Context UriInfo uri) {
        return Answers.created(teams.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "updateTeam", summary = "Replace a team")
    public RestResponse<TeamView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TeamInput input) {
        return Answers.ok(teams.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "deleteTeam", summary = "Delete an empty team")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        teams.delete(id, ifMatch);
    }
}
