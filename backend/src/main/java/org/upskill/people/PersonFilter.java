package org.upskill.people;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people a caller wants to see; what is left out does not filter. */
class PersonFilter {
    @QueryParam("q")
    @Parameter(description = "Words that the name, user name, mail address, title, department, employee number or external id contains.")
    String q;

    @QueryParam("active")
    @Parameter(description = "Those who work here, or those who left.")
    Boolean active;

    @QueryParam("teamId")
    @Parameter(description = "The team, as primary one or besides it.")
    UUID teamId;

    @QueryParam("roleId")
    UUID roleId;

    @QueryParam("managerId")
    @Parameter(description = "Those who report to this person directly.")
    UUID managerId;

    @QueryParam("unmapped")
    @Parameter(description = "Those without a role, or those with one.")
    Boolean unmapped;

    @QueryParam("department")
    String department;

    @QueryParam("location")
    String location;

    @QueryParam("level")
    String level;

    @QueryParam("employment")
    Employment employment;

    @QueryParam("source")
    String source;

    @QueryParam("updatedSince")
    Instant updatedSince;

    PersonRepository.Filter filter() {
        return new PersonRepository.Filter(
                q, active, teamId, roleId, managerId, unmapped, department, location, level, employment, source, updatedSince, null);
    }
}
