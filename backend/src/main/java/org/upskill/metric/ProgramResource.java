package org.upskill.metric;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/program")
@Tag(name = "program", description = "How far the program has come and what is missing from it.")
class ProgramResource {
    private final ProgramService program;

    ProgramResource(ProgramService program) {
        this.program = program;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR})
    @Operation(
            operationId = "getProgram",
            summary = "How far the program has come",
            description = "Each step shows at most five of the things that are missing, the most useful ones first.")
    public Program get() {
        return program.measure();
    }
}
