package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/people/changes")
@Tag(name = "people")
class PersonChangesResource {
    private final PersonChangesService changes;

    PersonChangesResource(PersonChangesService changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "pullPeople",
            summary = "People who changed since one last asked",
            description = "Each time with the cursor of the answer before. No change is missed although people are written meanwhile; "
                    + "one of the last ten seconds comes with the next pull. Whoever left comes too, as inactive.")
    public PersonChanges pull(
            @QueryParam("cursor") @Parameter(description = "The nextCursor of the answer before; left out the first time.") String cursor,
            @QueryParam("updatedSince") @Parameter(description = "Where to begin without a cursor.") Instant updatedSince,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) Integer limit) {
        return changes.after(cursor, updatedSince, limit);
    }
}
