package org.upskill.people;

import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/people/table")
@Tag(name = "people")
class PersonFileResource {
    private static final ListColumns<PersonView> COLUMNS = new ListColumns<PersonView>("people")
            .text("name", "Name", PersonView::name)
            .text("title", "Title", PersonView::title)
            .text("role", "Role", PersonView::roleTitle)
            .text("team", "Team", PersonView::teamName)
            .text("manager", "Manager", PersonView::managerName)
            .word("state", "State", PersonView::state, Map.of(PersonState.ACTIVE, "Works here", PersonState.NOT_STARTED, "Starts later"))
            .text("department", "Department", PersonView::department)
            .text("location", "Location", PersonView::location)
            .text("level", "Level", PersonView::level)
            .word("employment", "Employment", PersonView::employment)
            .text("workEmail", "Work email", PersonView::workEmail)
            .text("userName", "User name", PersonView::userName)
            .text("employeeNumber", "Employee number", PersonView::employeeNumber)
            .text("jobCode", "Job code", PersonView::jobCode)
            .number("reports", "Reports", PersonView::reportCount)
            .text("startsOn", "First day", person -> day(person.startsOn()))
            .text("endsOn", "Last day", person -> day(person.endsOn()))
            .text("source", "Source", PersonView::source)
            .text("externalId", "External id", PersonView::externalId)
            .day("updatedAt", "Changed", PersonView::updatedAt);

    private final PersonService people;
    private final ListFiles files;

    PersonFileResource(PersonService people, ListFiles files) {
        this.people = people;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPersonListFile", summary = "The list of people as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam PersonFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> people.list(filter.filter(), page));
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, null);
    }
}
