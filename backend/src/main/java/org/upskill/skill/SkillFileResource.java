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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.file.ListFileRequest;
import org.upskill.shared.file.ListFiles;
import org.upskill.shared.http.Contract;

@Path("/api/v1/skills/table")
@Tag(name = "skills")
class SkillFileResource {
    private static final ListColumns<SkillView> COLUMNS = new ListColumns<SkillView>("skills")
            .text("statement", "Statement", SkillView::statement)
            .number("findings", "Findings", skill -> skill.findings().size())
            .text("need", "Need", SkillView::need)
            .said("status", "Status", skill -> List.of(status(skill)))
            .text("owner", "Owner", SkillView::owner)
            .day("updatedAt", "Changed", SkillView::updatedAt)
            .text("source", "Source", skill -> skill.source() + " · " + skill.externalId());

    private final SkillService skills;
    private final ListFiles files;

    SkillFileResource(SkillService skills, ListFiles files) {
        this.skills = skills;
        this.files = files;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getSkillListFile", summary = "The list of skills as a file for a spreadsheet", description = Contract.ALL_ROWS)
    @APIResponse(responseCode = "200", ref = Contract.SHEET)
    public Response file(@BeanParam SkillFilter filter, @BeanParam ListFileRequest request) {
        return files.answer(COLUMNS, request, page -> skills.list(filter.filter(), page));
    }

    private static String status(SkillView skill) {
        if (skill.archivedAt() != null) return "archived";
        if (skill.publishedVersion() == null) return "Draft";
        return (skill.unpublishedChanges() ? "Changed since v" : "Published v") + skill.publishedVersion();
    }
}
