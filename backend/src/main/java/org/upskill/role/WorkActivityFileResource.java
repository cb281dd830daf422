package org.upskill.role;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/work-activities/table")
@Tag(name = "work-activities")
class WorkActivityFileResource {
    private static final ListColumns<WorkActivityView> COLUMNS = new ListColumns<WorkActivityView>("work-activities")
            .text("title", "Activity", WorkActivityView::title)
            .text("role", "Role", WorkActivityView::roleTitle)
            .number("importance", "Importance", WorkActivityView::importance)
            .number("aiExposure", "AI exposure", WorkActivityView::aiExposure)
            .text("aiExposureSource", "Exposure by", WorkActivityView::aiExposureSource)
            .text("source", "Source", activity -> activity.source() + " · " + activity.externalId())
            .day("updatedAt", "Changed", WorkActivityView::updatedAt);

    private final WorkActivityService activities;
    private final ListFiles files;

    WorkActivityFileResource(WorkActivityService activities, ListFiles files) {
        this.activities = activities;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getWorkActivityListFile", summary = "The list of work activities as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam WorkActivityFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> activities.list(filter.filter(), page));
    }
}
