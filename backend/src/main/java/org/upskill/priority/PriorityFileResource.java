package org.upskill.priority;

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
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/priorities/table")
@Tag(name = "priorities")
class PriorityFileResource {
    private static final ListColumns<PrioritySummary> COLUMNS = new ListColumns<PrioritySummary>("priorities")
            .text("title", "Priority", PrioritySummary::title)
            .word("status", "Status", PrioritySummary::status)
            .said("measures", "Measures", PriorityFileResource::measures)
            .number("findings", "Findings", PrioritySummary::openFindings)
            .said("dueDate", "Due", PriorityFileResource::due)
            .text("owner", "Owner", PrioritySummary::owner)
            .text("functions", "Functions", priority -> String.join(", ", priority.functions()))
            .day("updatedAt", "Changed", PrioritySummary::updatedAt);

    private final PriorityService priorities;
    private final ListFiles files;

    PriorityFileResource(PriorityService priorities, ListFiles files) {
        this.priorities = priorities;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getPriorityListFile", summary = "The list of priorities as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam PriorityFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> priorities.list(filter.filter(), page));
    }

    private static List<String> due(PrioritySummary priority) {
        if (priority.dueDate() != null) return List.of(priority.dueDate().toString());
        return priority.horizon() == null ? List.of() : List.of(ListColumns.named(priority.horizon()) + " term");
    }

    private static List<String> measures(PrioritySummary priority) {
        if (priority.measures().isEmpty()) return List.of("No measure yet");
        return priority.measures().stream().map(PriorityFileResource::measure).toList();
    }

    /** Its name, the latest value and how it stands. */
    private static String measure(PrioritySummary.Progress measure) {
        var standing = measure.standing();
        if (standing.value() == null) return measure.name() + ": No data yet";
        var value = BigDecimal.valueOf(standing.value()).stripTrailingZeros().toPlainString();
        var unit = measure.unit() == null ? "" : " " + measure.unit();
        return "%s: %s%s, %s".formatted(measure.name(), value, unit, stands(standing));
    }

    private static String stands(Standing standing) {
        if (standing.pace() == Standing.Pace.REACHED) return "Target reached";
        if (standing.pace() == Standing.Pace.MISSED) return "Target missed";
        if (standing.pace() != null) return ListColumns.named(standing.pace());
        if (standing.trend() == Standing.Trend.SAME) return "Unchanged";
        return standing.trend() == null ? "No baseline" : ListColumns.named(standing.trend());
    }
}
