package org.upskill.people;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/people")
@Tag(name = "people")
class ReportingLineResource {
    private final PersonService people;

    ReportingLineResource(PersonService people) {
        this.people = people;
    }

    @GET
    @Path("tree")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listPeopleTree", summary = "One level of the organisation", description = "Those who work here, with how many report to each. Sorts: name, updatedAt.")
    public Page<PersonView> tree(
            @QueryParam("parentId") @Parameter(description = "The person whose reports are asked for; left out for those whose manager there is not, or has left.") UUID parentId,
            @BeanParam @Valid PageRequest page) {
        return people.tree(parentId, page);
    }

    @GET
    @Path("{id}/line")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getReportingLine", summary = "Who is above a person", description = "The manager last, the one at the top of the organisation first.")
    public List<PersonLink> line(@PathParam("id") UUID id) {
        return people.line(id);
    }

    @GET
    @Path("{id}/reports")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listReports", summary = "Who reports to a person directly", description = "Those who work here, with how many report to each. Sorts: name, updatedAt.")
    public Page<PersonView> reports(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return people.reports(id, page);
    }
}
