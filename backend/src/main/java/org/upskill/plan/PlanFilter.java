package org.upskill.plan;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans a caller wants to see; what is left out does not filter. */
class PlanFilter {
    @QueryParam("q")
    @Parameter(description = "Words of the plan's title or external id, or of its role.")
    String q;

    @QueryParam("roleId")
    UUID roleId;

    @QueryParam("status")
    PlanStatus status;

    @QueryParam("superseded")
    @DefaultValue("false")
    @Parameter(description = "Also the versions that a later one took the place of.")
    Boolean superseded;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    PlanRepository.Filter filter() {
        return new PlanRepository.Filter(q, roleId, status, superseded, source, updatedSince);
    }
}
