package org.upskill.skill;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which roles a grid of targets shows, against which skills. */
class TargetGridFilter {
    @QueryParam("q")
    @Parameter(description = "Words that the role's title, its other titles or its external id contains.")
    String q;

    @QueryParam("groupId")
    @Parameter(description = "The group that the roles belong to.")
    UUID groupId;

    @QueryParam("skillId")
    @Parameter(description = "The skills, at most 60, in the order of their columns.")
    List<UUID> skillIds;

    @QueryParam("need")
    @Parameter(description = "Instead of skillId: the first 60 skills with this need.")
    String need;
}
