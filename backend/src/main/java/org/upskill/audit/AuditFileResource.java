package org.upskill.audit;

import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/audit-entries")
@RolesAllowed({LD_ADMIN, AUDITOR})
@Tag(name = "audit-entries")
class AuditFileResource {
    private static final ListColumns<AuditEntryView> COLUMNS = new ListColumns<AuditEntryView>("audit-entries")
            .time("happenedAt", "Time", AuditEntryView::happenedAt)
            .text("who", "Who", entry -> entry.actor().name())
            .word("through", "Through", entry -> entry.actor().through())
            .text("action", "Action", AuditEntryView::action)
            .text("kind", "Kind", AuditEntryView::kind)
            .text("record", "Name of the record", AuditEntryView::recordName)
            .text("changes", "Changes", AuditFileResource::changes)
            .text("recordId", "Record id", AuditEntryView::recordId)
            .text("address", "Address", AuditEntryView::address)
            .text("requestId", "Request id", AuditEntryView::requestId);

    private final AuditService audit;
    private final ListFiles files;
    private final AuditLines lines;

    AuditFileResource(AuditService audit, ListFiles files, AuditLines lines) {
        this.audit = audit;
        this.files = files;
        this.lines = lines;
    }

    @GET
    @Path("table")
    @Operation(
            operationId = "getAuditListFile",
            summary = "The audit as a file for a spreadsheet",
            description = "All entries that the filters leave, streamed at once. Taking them along is an entry of its own.")
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam @Valid AuditFilter filter, @BeanParam ListFileRequest request) {
        var answer = files.answer(COLUMNS, request, page -> audit.list(filter, page));
        audit.exported("table");
        return answer;
    }

    @GET
    @Path("lines")
    @Operation(
            operationId = "getAuditLines",
            summary = "The audit as lines of JSON",
            description = "All entries that the filters leave, the newest first, one AuditEntry a line, streamed at once. Taking them along is an entry of its own.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = AuditLines.NDJSON))
    public Response lines(@BeanParam @Valid AuditFilter filter) {
        audit.exported("lines");
        return lines.answer(filter);
    }

    private static String changes(AuditEntryView entry) {
        return entry.changes().stream()
                .map(change -> "%s: %s → %s".formatted(change.field(), Objects.requireNonNullElse(change.from(), "–"), Objects.requireNonNullElse(change.to(), "–")))
                .collect(Collectors.joining("\n"));
    }
}
