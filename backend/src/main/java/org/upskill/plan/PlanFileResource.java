package org.upskill.plan;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/plans/table")
@Tag(name = "plans")
class PlanFileResource {
    private static final ListColumns<PlanSummary> COLUMNS = new ListColumns<PlanSummary>("plans")
            .text("title", "Title", PlanSummary::title)
            .text("role", "Role", PlanSummary::roleTitle)
            .word("status", "Status", PlanSummary::status)
            .said("rows", "Complete rows", plan -> List.of(rows(plan)))
            .number("number", "Version", PlanSummary::number)
            .day("updatedAt", "Changed", PlanSummary::updatedAt);

    private final PlanService plans;
    private final ListFiles files;

    PlanFileResource(PlanService plans, ListFiles files) {
        this.plans = plans;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPlanListFile", summary = "The list of plans as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam PlanFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> plans.list(filter.filter(), page));
    }

    private static String rows(PlanSummary plan) {
        return plan.totalRows() == 0 ? "no rows yet" : "%d of %d".formatted(plan.completeRows(), plan.totalRows());
    }
}
