package org.upskill.plan;

import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

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
import org.upskill.shared.file.SheetFormat;
import org.upskill.shared.http.Contract;
import org.upskill.shared.text.Slug;

@Path("/api/v1/plans/{id}/table")
@Tag(name = "plans")
class PlanTableResource {
    private final PlanService plans;

    PlanTableResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPlanTable", summary = "The one-page table as a file for a spreadsheet")
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response table(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
        var plan = plans.get(id);
        return format.answer("%s-%d".formatted(Slug.of(plan.title()), plan.number()), TableFile.of(plan, format));
    }
}
