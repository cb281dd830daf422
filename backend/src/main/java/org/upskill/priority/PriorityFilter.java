package org.upskill.priority;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which priorities a caller wants to see; what is left out does not filter. */
class PriorityFilter {
    @QueryParam("q")
    @Parameter(description = "Words of the title, the owner, the functions or the external id.")
    String q;

    @QueryParam("status")
    PriorityStatus status;

    @QueryParam("horizon")
    Horizon horizon;

    @QueryParam("owner")
    String owner;

    @QueryParam("function")
    String function;

    @QueryParam("roleId")
    @Parameter(description = "A role that the priority names.")
    UUID roleId;

    @QueryParam("skillId")
    @Parameter(description = "A skill that the priority names.")
    UUID skillId;

    @QueryParam("flagged")
    @Parameter(description = "Whether the guard has findings that nobody waived.")
    Boolean flagged;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    PriorityRepository.Filter filter() {
        return new PriorityRepository.Filter(q, status, horizon, owner, function, roleId, skillId, flagged, source, updatedSince);
    }
}
