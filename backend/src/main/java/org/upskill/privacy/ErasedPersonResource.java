package org.upskill.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.privacy.ErasedPeople.Identity;
import org.upskill.shared.text.Blank;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/erased-people")
@Tag(name = "privacy", description = "What is held about a person, and its end.")
class ErasedPersonResource {
    private final ErasureService erasures;

    ErasedPersonResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "countErasedPeople", summary = "How many people were erased", description = "Nobody can tell who they were.")
    public ErasedPeopleCount count() {
        return new ErasedPeopleCount(erasures.count());
    }

    @POST
    @Path("lift")
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "liftErasure",
            summary = "Let a person come back who works here again",
            description = "Brings back nothing; from now on the person can be created. One of the values that were known is enough. Answers how many are left.")
    public ErasedPeopleCount lift(@NotNull @Valid ErasedPersonInput input) {
        erasures.lift(input.identity());
        return count();
    }

    /** @param total erasures that nobody has lifted */
    @Schema(name = "ErasedPeople")
    record ErasedPeopleCount(@NotNull long total) {}

    /**
     * By what the person was known. A value that is not said is not looked for.
     *
     * @param source of the external id; local unless told
     */
    record ErasedPersonInput(
            @Size(max = 40) String source,
            @Size(max = 255) String externalId,
            @Size(max = 255) String userName,
            @Size(max = 255) String workEmail,
            @Size(max = 80) String employeeNumber) {

        Identity identity() {
            var from = Blank.toNull(source);
            return new Identity(from == null ? "local" : from, Blank.toNull(externalId), userName, workEmail, employeeNumber);
        }
    }
}
