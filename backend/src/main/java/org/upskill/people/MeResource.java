package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.security.Caller;

@Produces(APPLICATION_JSON)
@Path("/api/v1/me")
@Tag(name = "me", description = "Who is signed in.")
class MeResource {
    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getMe", summary = "Who is signed in, with which roles")
    public Me get() {
        return new Me(caller.userName(), caller.name(), caller.email(), caller.roles().stream().sorted().toList());
    }

    /** The caller as the identity provider describes them. */
    record Me(
            @NotNull String userName,
            @NotNull String name,
            @Schema(nullable = true) String email,
            @NotNull List<String> roles) {}
}
