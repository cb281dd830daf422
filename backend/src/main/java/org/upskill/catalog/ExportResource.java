package org.upskill.catalog;

import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Contract;

@Path("/api/v1/exports")
@Tag(name = "exports", description = "The catalog as files, which imported again change nothing; also the templates for imports.")
class ExportResource {
    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("{kind}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(
            operationId = "exportRecords",
            summary = "The records of a kind as a file",
            description = "All that are in use, in an order that only their content decides, streamed at once.")
    @APIResponse(responseCode = "200", ref = Contract.FILE)
    public Response export(
            @PathParam("kind") @Parameter(description = "As in imports, such as roles.") String kind,
            @QueryParam("format") @DefaultValue("csv") ExportFormat format,
            @QueryParam("source") @Parameter(description = "Whose records; all without it.") String source) {
        return format.answer(kind, StandardCharsets.UTF_8.name(), exports.write(kind, source, format));
    }
}
