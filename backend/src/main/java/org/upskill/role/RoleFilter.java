package org.upskill.role;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.upskill.shared.http.Archived;

/** Which roles a caller wants to see; what is left out does not filter. */
class RoleFilter {
    @QueryParam("q")
    @Parameter(description = "Words that the title, another title, a code or the external id contains.")
    String q;

    @QueryParam("groupId")
    UUID groupId;

    @QueryParam("level")
    String level;

    @QueryParam("aiDepth")
    AiDepth aiDepth;

    @QueryParam("track")
    CapabilityTrack track;

    @QueryParam("changeHorizon")
    ChangeHorizon changeHorizon;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    @QueryParam("code")
    @Parameter(description = "A code of O*NET-SOC, ESCO or ISCO-08, whole.")
    String code;

    @QueryParam("archived")
    @DefaultValue("false")
    Archived archived;

    RoleRepository.Filter filter() {
        return new RoleRepository.Filter(q, groupId, level, aiDepth, track, changeHorizon, source, updatedSince, code, archived);
    }
}
