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
import org.upskill.shared.setting.Organisation;
import org.upskill.shared.setting.OrganisationKind;
import org.upskill.shared.setting.Settings;

@Produces(APPLICATION_JSON)
@Path("/api/v1/me")
@Tag(name = "me", description = "Who is signed in.")
class MeResource {
    private final Caller caller;
    private final Settings settings;
    private final OrganisationKind organisation;
    private final MyPersonService person;

    MeResource(Caller caller, Settings settings, OrganisationKind organisation, MyPersonService person) {
        this.caller = caller;
        this.settings = settings;
        this.organisation = organisation;
        this.person = person;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getMe", summary = "Who is signed in, with which roles, as which person, at which organisation")
    public Me get() {
        var roles = caller.roles().stream().sorted().toList();
        return new Me(caller.userName(), caller.name(), caller.email(), roles, person.get(), settings.get(organisation));
    }

    /**
     * The caller as the identity provider describes them, and the organisation whose program this is.
     *
     * @param person the caller's own record; null for a service account, and for somebody whom no record is about
     */
    record Me(
            @NotNull String userName,
            @NotNull String name,
            @Schema(nullable = true) String email,
            @NotNull List<String> roles,
            @Schema(nullable = true) MyPerson person,
            @NotNull Organisation organisation) {}
}
