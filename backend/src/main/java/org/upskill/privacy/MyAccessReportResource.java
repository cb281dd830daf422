package org.upskill.privacy;

import static org.upskill.shared.security.Access.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Contract;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.CallerPerson;

@Path("/api/v1/me/access-report")
@Tag(name = "privacy", description = "What is held about a person, and its end.")
class MyAccessReportResource {
    private final AccessReports reports;
    private final CallerPerson caller;

    MyAccessReportResource(AccessReports reports, CallerPerson caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "getMyAccessReport", summary = "All that is held about the caller, as a file", description = "404 for somebody whom no record is about.")
    @APIResponse(ref = Contract.REPORT)
    public Response get(@QueryParam("format") @DefaultValue("json") ReportFormat format) {
        return reports.file(caller.personId().orElseThrow(Problems::notFound), format);
    }
}
