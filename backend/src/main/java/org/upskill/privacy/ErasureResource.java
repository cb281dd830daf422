package org.upskill.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/people/{id}")
@Tag(name = "privacy", description = "What is held about a person, and its end.")
class ErasureResource {
    private final ErasureService erasures;
    private final ErasureRest rest;

    ErasureResource(ErasureService erasures, ErasureRest rest) {
        this.erasures = erasures;
        this.rest = rest;
    }

    @GET
    @Path("erasure")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "previewErasure", summary = "See what erasing a person would take away", description = "Aggregates stay as they are.")
    public ErasurePreview preview(@PathParam("id") UUID id) {
        return erasures.preview(id);
    }

    @POST
    @Path("erase")
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person for good",
            description = "Nothing takes it back. What systems or files send of the person afterwards is refused until the erasure is lifted.")
    public Erasure erase(@PathParam("id") UUID id, @NotNull @Valid ErasureInput input) {
        var erasure = erasures.erase(id, input);
        rest.run();
        return erasure;
    }
}
