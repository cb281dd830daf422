package org.upskill.privacy;

import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Contract;

@Path("/api/v1/people/{id}/access-report")
@Tag(name = "privacy", description = "What is held about a person, and its end.")
class AccessReportResource {
    private final AccessReports reports;

    AccessReportResource(AccessReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "getAccessReport", summary = "All that is held about a person, as a file", description = "One row for each thing that a place holds.")
    @APIResponse(ref = Contract.REPORT)
    public Response get(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("json") ReportFormat format) {
        return reports.file(id, format);
    }
}
