package org.upskill.catalog;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/imports/table")
@Tag(name = "imports")
class ImportFileResource {
    private static final ListColumns<ImportView> COLUMNS = new ListColumns<ImportView>("imports")
            .text("file", "File", ImportView::fileName)
            .said("kind", "Kind", run -> List.of(kind(run)))
            .text("source", "Source", ImportView::source)
            .word("status", "Status", ImportView::status, ImportStatus.WORDS)
            .said("counts", "What it does", ImportFileResource::counts)
            .text("who", "Who", ImportView::createdBy)
            .time("when", "When", ImportView::createdAt);

    private final ImportService imports;
    private final ListFiles files;

    ImportFileResource(ImportService imports, ListFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getImportListFile", summary = "The list of imports as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(
            @QueryParam("kind") String kind,
            @QueryParam("status") ImportStatus status,
            @QueryParam("createdBy") String createdBy,
            @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> imports.list(kind, status, createdBy, page));
    }

    /** The kind as the screen calls it: {@code Work activities}. */
    private static String kind(ImportView run) {
        if (run.kind().equals("measure-points")) return "Data points";
        var words = run.kind().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What it does, without what it does not. */
    private static List<String> counts(ImportView run) {
        var counts = run.counts();
        var said = new ArrayList<String>();
        add(said, counts.created(), "created");
        add(said, counts.changed(), "changed");
        add(said, counts.archived(), "archived");
        add(said, counts.unchanged(), "unchanged");
        add(said, counts.invalid(), "with errors");
        add(said, counts.flagged(), "with findings");
        return said;
    }

    private static void add(List<String> said, int count, String what) {
        if (count > 0) said.add(count + " " + what);
    }
}
