package org.upskill.role;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.reference.Uses;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/roles/{id}")
@Tag(name = "roles")
class RoleMergeResource {
    private final RoleMerging merging;

    RoleMergeResource(RoleMerging merging) {
        this.merging = merging;
    }

    @GET
    @Path("merge-preview")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(operationId = "previewRoleMerge", summary = "What merging a role into another would move")
    public Uses preview(@PathParam("id") UUID id, @QueryParam("intoId") UUID intoId) {
        if (intoId == null) throw Problems.badParameter("intoId", "intoId must name the role that stays.");
        return merging.preview(id, intoId);
    }

    @POST
    @Path("merge")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(
            operationId = "mergeRole",
            summary = "Merge a role into another",
            description = "Activities, targets, draft plans, titles and codes go over to the role that stays. The merged one is archived, "
                    + "and its key stands for the other in files. Published plans stay as they are.")
    public RestResponse<RoleView> merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RoleMergeInput input) {
        return Answers.ok(merging.merge(id, input.intoId(), ifMatch));
    }

    @POST
    @Path("undo-merge")
    @RolesAllowed({LD_ADMIN, LD_STAFF})
    @Operation(
            operationId = "undoRoleMerge",
            summary = "Make a merged role one of its own again",
            description = "Possible while nothing that the merge moved was changed since; else it answers 409.")
    public RestResponse<RoleView> undo(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(merging.undo(id, ifMatch));
    }

    @GET
    @Path("merges")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listRoleMerges", summary = "The latest merges that a role took part in, newest first")
    public List<RoleMergeView> history(@PathParam("id") UUID id) {
        return merging.history(id);
    }
}
