package org.upskill.role;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.upskill.shared.http.Archived;

/** Which work activities a caller wants to see; what is left out does not filter. */
class WorkActivityFilter {
    @QueryParam("q")
    @Parameter(description = "Words that the title or the external id contains.")
    String q;

    @QueryParam("roleId")
    UUID roleId;

    @QueryParam("exposure")
    @Parameter(description = "How far AI can help: low is below a quarter, high three quarters and more.")
    ExposureBand exposure;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    @QueryParam("archived")
    @DefaultValue("false")
    Archived archived;

    WorkActivityRepository.Filter filter() {
        return new WorkActivityRepository.Filter(q, roleId, exposure, source, updatedSince, archived);
    }
}
