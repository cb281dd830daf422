package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
class PersonStateResource {
    private final PersonService people;

    PersonStateResource(PersonService people) {
        this.people = people;
    }

    @POST
    @Path("deactivate")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "deactivatePerson", summary = "Put a person away who has left")
    public RestResponse<PersonView> deactivate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(people.deactivate(id, ifMatch));
    }

    @POST
    @Path("reactivate")
    @RolesAllowed({LD_ADMIN, INTEGRATION})
    @Operation(operationId = "reactivatePerson", summary = "Take a person back who works here again")
    public RestResponse<PersonView> reactivate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(people.reactivate(id, ifMatch));
    }
}
