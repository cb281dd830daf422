package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/people/{id}")
@Tag(name = "people")
class PersonMergeResource {
    private final PersonMerging merging;

    PersonMergeResource(PersonMerging merging) {
        this.merging = merging;
    }

    @POST
    @Path("merge")
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "mergePerson",
            summary = "Merge a duplicate with the record of the same person that stays",
            description = "Reports, delegations, teams and the account go over, and what the record that stays does not say is taken from the other. "
                    + "The merged one is inactive, and its key stands for the other in files.")
    public RestResponse<PersonView> merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonMergeInput input) {
        return Answers.ok(merging.merge(id, input.intoId(), ifMatch));
    }

    @POST
    @Path("undo-merge")
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "undoPersonMerge",
            summary = "Make a merged record one of its own again",
            description = "What went over comes back, but for what was changed since.")
    public RestResponse<PersonView> undo(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(merging.undo(id, ifMatch));
    }
}
