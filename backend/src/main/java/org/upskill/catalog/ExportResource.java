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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = ExportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ExportFormat.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ExportFormat.JSON_TYPE, schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = ExportFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @PathParam("kind") @Parameter(description = "As in imports, such as roles.") String kind,
            @QueryParam("format") @DefaultValue("csv") ExportFormat format,
            @QueryParam("source") @Parameter(description = "Whose records; all without it.") String source) {
        return Response.ok(exports.write(kind, source, format))
                .type(format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s%s\"".formatted(kind, format.ending()))
                .build();
    }
}
