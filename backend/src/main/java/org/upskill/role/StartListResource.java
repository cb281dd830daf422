package org.upskill.role;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/roles/start-list")
@Tag(name = "roles")
class StartListResource {
    private final StartList starts;

    StartListResource(StartList starts) {
        this.starts = starts;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "listStarts",
            summary = "The roles to begin with, ranked by relevance, with the reasons",
            description = "Roles without a score are left out, archived ones too. Sorts: -relevance.")
    public Page<StartLine> list(
            @QueryParam("q") @Parameter(description = "Words of the role.") String q,
            @QueryParam("groupId") UUID groupId,
            @BeanParam @Valid PageRequest page) {
        return starts.list(q, groupId, page);
    }
}
