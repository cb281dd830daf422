package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/people")
@Tag(name = "people", description = "Who works here, in which role, team and reporting line.")
class PersonResource {
    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listPeople", summary = "List people", description = "Sorts: name, updatedAt.")
    public Page<PersonView> list(@BeanParam PersonFilter filter, @BeanParam @Valid PageRequest page) {
        return people.list(filter.filter(), page);
    }

    @GET
    @Path("facets")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPersonFacets", summary = "Values that people can be filtered by")
    public PersonFacets facets() {
        return people.facets();
    }

    @GET
    @Path("counts")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "countPeople", summary = "How many people work here, and how many of them have no role")
    public PeopleCounts counts() {
        return people.counts();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPerson", summary = "Read a person")
    public RestResponse<PersonView> get(@PathParam("id") UUID id) {
        return Answers.ok(people.get(id));
    }

    @POST
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "createPerson", summary = "Create a person")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<PersonView> create(@NotNull @Valid PersonInput input, @Context UriInfo uri) {
        return Answers.created(people.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "updatePerson", summary = "Replace a person")
    public RestResponse<PersonView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonInput input) {
        return Answers.ok(people.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(
            operationId = "deletePerson",
            summary = "Delete a person who should never have been here",
            description = "Whoever leaves is deactivated instead. Reports are left without a manager.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        people.delete(id, ifMatch);
    }
}
