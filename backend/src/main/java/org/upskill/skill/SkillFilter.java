package org.upskill.skill;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.upskill.shared.http.Archived;

/** Which skills a caller wants to see; what is left out does not filter. */
class SkillFilter {
    @QueryParam("q")
    @Parameter(description = "Words that the statement, the need or the external id contains.")
    String q;

    @QueryParam("status")
    SkillStatus status;

    @QueryParam("flagged")
    @Parameter(description = "Whether the linter has findings that nobody waived.")
    Boolean flagged;

    @QueryParam("owner")
    String owner;

    @QueryParam("roleId")
    @Parameter(description = "A role that has a target for the skill.")
    UUID roleId;

    @QueryParam("need")
    @Parameter(description = "The need, word for word.")
    String need;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    @QueryParam("archived")
    @DefaultValue("false")
    Archived archived;

    SkillRepository.Filter filter() {
        return new SkillRepository.Filter(q, status, flagged, owner, roleId, need, source, updatedSince, archived);
    }
}
