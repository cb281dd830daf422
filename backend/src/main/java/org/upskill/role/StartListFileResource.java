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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/roles/start-list/table")
@Tag(name = "roles")
class StartListFileResource {
    private static final ListColumns<StartLine> COLUMNS = new ListColumns<StartLine>("start-list")
            .text("title", "Role", line -> line.groupName() == null ? line.title() : line.title() + " · " + line.groupName())
            .number("relevance", "Relevance", line -> RoleFileResource.score(line.relevance()))
            .said("reasons", "Why", line -> line.reasons().stream().map(StartWords::of).toList())
            .said("next", "Next", line -> List.of(StartWords.of(line.next())));

    private final StartList starts;
    private final ListFiles files;

    StartListFileResource(StartList starts, ListFiles files) {
        this.starts = starts;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getStartListFile", summary = "The roles to begin with as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(
            @QueryParam("q") @Parameter(description = "Words of the role.") String q,
            @QueryParam("groupId") UUID groupId,
            @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> starts.list(q, groupId, page));
    }
}
