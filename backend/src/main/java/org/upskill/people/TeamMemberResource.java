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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/teams/{id}")
@Tag(name = "teams")
class TeamMemberResource {
    private final TeamService teams;

    TeamMemberResource(TeamService teams) {
        this.teams = teams;
    }

    @GET
    @Path("members")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "listTeamMembers",
            summary = "Who works here and is in a team, as the primary one or besides it",
            description = "Sorts: name, updatedAt. The primary team is a field of the person.")
    public Page<PersonView> members(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return teams.members(id, page);
    }

    @POST
    @Path("add-members")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "addTeamMembers", summary = "Put people in a team besides their primary one; those who are in it stay")
    public RestResponse<TeamView> add(@PathParam("id") UUID id, @NotNull @Valid TeamMembersInput input) {
        return Answers.ok(teams.add(id, input.personIds()));
    }

    @POST
    @Path("remove-members")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "removeTeamMembers", summary = "Take people out of a team that is not their primary one")
    public RestResponse<TeamView> remove(@PathParam("id") UUID id, @NotNull @Valid TeamMembersInput input) {
        return Answers.ok(teams.remove(id, input.personIds()));
    }
}
