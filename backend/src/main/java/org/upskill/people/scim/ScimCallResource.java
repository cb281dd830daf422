package org.upskill.people.scim;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/scim-calls")
@Tag(name = "scim", description = "The connection to the HR system by SCIM 2.0, as it is seen from here.")
class ScimCallResource {
    private final CallLog log;
    private final ScimCallRepository calls;

    ScimCallResource(CallLog log, ScimCallRepository calls) {
        this.log = log;
        this.calls = calls;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Transactional
    @Operation(operationId = "listScimCalls", summary = "List the last calls of SCIM, the newest first", description = "The last 1,000 are kept.")
    public Page<ScimCallView> list(
            @Parameter(description = "Only those that failed, or only those that did not.") @QueryParam("failed") Boolean failed,
            @BeanParam @Valid PageRequest page) {
        log.write();
        return calls.last(failed, page).map(ScimCallView::of);
    }
}
