package org.upskill.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries the caller asks for. */
class AuditFilter {
    @QueryParam("kind")
    @Size(max = 40)
    @Parameter(description = "Of the record, such as role.")
    String kind;

    @QueryParam("recordId")
    @Size(max = 64)
    @Parameter(description = "The history of one record, with that of its parts.")
    String recordId;

    @QueryParam("action")
    @Size(max = 40)
    @Parameter(description = "Such as created, changed, deleted.")
    String action;

    @QueryParam("actorId")
    @Parameter(description = "Who did it, by the opaque id in entries.")
    UUID actorId;

    @QueryParam("who")
    @Size(max = 100)
    @Parameter(description = "Who did it, by a part of the name or user name.")
    String who;

    @QueryParam("from")
    @Parameter(description = "Not before this time.")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before this time.")
    Instant to;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "A part of the record's name. Names of people are sealed and never found.")
    String q;
}
