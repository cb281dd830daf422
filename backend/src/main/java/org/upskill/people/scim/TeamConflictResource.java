package org.upskill.people.scim;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/team-conflicts")
@Tag(name = "scim", description = "The connection to the HR system by SCIM 2.0, as it is seen from here.")
class TeamConflictResource {
    private final TeamConflicts conflicts;

    TeamConflictResource(TeamConflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(
            operationId = "listTeamConflicts",
            summary = "List the people whom two or more groups give a team",
            description = "In the order of their ids. Each keeps the team they have until one of the groups lets them go, or somebody chooses a team.")
    public Page<TeamConflictView> list(@BeanParam @Valid PageRequest page) {
        return conflicts.list(page);
    }

    @GET
    @Path("count")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(operationId = "countTeamConflicts", summary = "How many people two or more groups give a team")
    public TeamConflictCount count() {
        return new TeamConflictCount(conflicts.count());
    }

    /** @param total people on whose team somebody has to decide */
    record TeamConflictCount(@NotNull long total) {}
}
