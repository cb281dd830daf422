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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/roles/table")
@Tag(name = "roles")
class RoleFileResource {
    private static final ListColumns<RoleView> COLUMNS = new ListColumns<RoleView>("roles")
            .text("title", "Title", RoleView::title)
            .text("group", "Group", RoleView::groupName)
            .text("level", "Level", RoleView::level)
            .word("aiDepth", "AI depth", RoleView::aiDepth)
            .number("activities", "Activities", RoleView::activityCount)
            .number("relevance", "Relevance", role -> score(role.relevance()))
            .word("changeHorizon", "Change horizon", RoleView::changeHorizon, ChangeHorizon.WORDS)
            .word("track", "Track", RoleView::track, CapabilityTrack.WORDS)
            .text("codes", "Codes", RoleFileResource::codes)
            .text("source", "Source", role -> role.source() + " · " + role.externalId())
            .day("updatedAt", "Changed", RoleView::updatedAt);

    private final RoleService roles;
    private final ListFiles files;

    RoleFileResource(RoleService roles, ListFiles files) {
        this.roles = roles;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getRoleListFile", summary = "The list of roles as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam RoleFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> roles.list(filter.filter(), page));
    }

    /** As the screen rounds it; null for a role that cannot be ranked yet. */
    static Long score(Relevance relevance) {
        return relevance.score() == null ? null : Math.round(relevance.score());
    }

    private static String codes(RoleView role) {
        return Stream.of(role.onetSoc(), role.esco(), role.isco()).flatMap(codes -> codes.stream()).collect(Collectors.joining(", "));
    }
}
