package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/people/batch")
@Tag(name = "people")
class PersonBatchResource {
    private final PersonBatch batch;

    PersonBatchResource(PersonBatch batch) {
        this.batch = batch;
    }

    @POST
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(
            operationId = "putPeople",
            summary = "Create or replace many people by the ids of their source",
            description = "Each on its own; who comes back is active again. A manager goes before those who report to them.")
    @APIResponse(
            responseCode = "200",
            description = "All are done.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PersonBatchResult.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some are done; each item says which.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PersonBatchResult.class)))
    @APIResponse(
            responseCode = "422",
            description = "None is done; each item says why.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PersonBatchResult.class)))
    public RestResponse<PersonBatchResult> put(@NotNull @Valid PersonBatchInput input) {
        return new PersonBatchResult(input.items().stream().map(this::one).toList()).answer();
    }

    private PersonBatchResult.Item one(PersonInput input) {
        try {
            return batch.put(input);
        } catch (ProblemException refused) {
            return PersonBatchResult.Item.refused(input.externalId(), refused.problem());
        } catch (OptimisticLockException | ConstraintViolationException moved) {
            return PersonBatchResult.Item.refused(input.externalId(), Problems.stale().problem());
        }
    }
}
