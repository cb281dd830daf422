package org.upskill.skill;

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
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.skill.TargetGrid.Row;

@Path("/api/v1/skill-targets/grid/table")
@Tag(name = "skill-targets")
class TargetGridFileResource {
    private final TargetGridReader reader;
    private final ListFiles files;

    TargetGridFileResource(TargetGridReader reader, ListFiles files) {
        this.reader = reader;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getTargetGridFile", summary = "The grid of targets as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam TargetGridFilter filter, @BeanParam ListFileRequest request) {
        var skills = reader.read(filter, PageRequest.part(null, 1, null)).skills();
        return files.answer(columns(skills), request, part -> page(reader.read(filter, part)));
    }

    private static Page<Row> page(TargetGrid grid) {
        return new Page<>(grid.items(), grid.nextCursor(), grid.total(), grid.totalIsExact());
    }

    /** The role, and a column for each skill; of skills that say the same, all but the first are told apart by their ids. */
    private static ListColumns<Row> columns(List<TargetGrid.Column> skills) {
        var columns = new ListColumns<Row>("target-grid").text("role", "Role", Row::title);
        var headers = new HashSet<String>();
        for (var skill : skills) {
            var header = headers.add(skill.statement()) ? skill.statement() : skill.statement() + " · " + skill.externalId();
            columns.number(skill.skillId().toString(), header, row -> level(row, skill.skillId()));
        }
        return columns;
    }

    private static Integer level(Row row, UUID skillId) {
        return row.cells().stream().filter(cell -> cell.skillId().equals(skillId)).map(TargetGrid.Cell::targetLevel).findFirst().orElse(null);
    }
}
