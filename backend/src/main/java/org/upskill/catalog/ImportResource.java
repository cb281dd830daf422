package org.upskill.catalog;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.http.Contract;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/imports")
@Tag(name = "imports", description = "Catalogs from files: upload, dry run, diff, apply.")
class ImportResource {
    private final ImportService imports;
    private final ImportPreview preview;
    private final Uploads uploads;
    private final ErrorFiles errorFiles;

    ImportResource(ImportService imports, ImportPreview preview, Uploads uploads, ErrorFiles errorFiles) {
        this.imports = imports;
        this.preview = preview;
        this.uploads = uploads;
        this.errorFiles = errorFiles;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "Sorts: -createdAt, createdAt. A service account sees its own.")
    public Page<ImportView> list(
            @QueryParam("kind") String kind,
            @QueryParam("status") ImportStatus status,
            @QueryParam("createdBy") String createdBy,
            @BeanParam @Valid PageRequest page) {
        return imports.list(kind, status, createdBy, page);
    }

    @POST
    @Consumes(MULTIPART_FORM_DATA)
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "createImport",
            summary = "Upload a file",
            description = "The dry run starts at once and writes nothing; see the import's status.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Accepted")
    public RestResponse<ImportView> create(@BeanParam @Valid ImportOptions options, @BeanParam Uploads.Form form, @Context UriInfo uri) {
        var file = uploads.require(form);
        var view = imports.submit(options, form.columns, file.fileName(), file.size(), file.uploadedFile());
        return accepted(view, uri.getAbsolutePathBuilder().path(view.id().toString()).build());
    }

    @POST
    @Path("preview")
    @Consumes(MULTIPART_FORM_DATA)
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "previewImport",
            summary = "Look into a file",
            description = "Says how it would be read and proposes fields for its columns; keeps nothing.")
    public PreviewView preview(@BeanParam @Valid ReadOptions options, @BeanParam Uploads.Form form) {
        var file = uploads.require(form);
        return preview.of(options, file.fileName(), file.uploadedFile());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getImport", summary = "Read an import")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listImportChanges", summary = "What an import does, field by field")
    public Page<ChangeView> changes(@PathParam("id") UUID id, @QueryParam("action") ChangeAction action, @BeanParam @Valid PageRequest page) {
        return imports.changes(id, action, page);
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listImportErrors", summary = "Everything that is wrong with the rows")
    public Page<ImportErrorView> errors(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return imports.errors(id, page);
    }

    @GET
    @Path("{id}/error-file")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "getImportErrorFile",
            summary = "The file with what is wrong with each row",
            description = "The uploaded file and a column importErrors, which imports pass over: mend the rows and send it again.")
    @APIResponse(responseCode = "200", ref = Contract.FILE)
    public Response errorFile(@PathParam("id") UUID id) {
        var job = imports.readable(id);
        return ExportFormat.of(job.readFormat).answer("errors-" + job.kind, job.readEncoding, errorFiles.write(job));
    }

    @GET
    @Path("{id}/findings")
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "listImportFindings", summary = "Warnings about the wording of rows")
    public Page<ImportFindingView> findings(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return imports.findings(id, page);
    }

    @POST
    @Path("{id}/apply")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "applyImport",
            summary = "Apply what the dry run has promised",
            description = "409 when the catalog has moved on in what the import touches, or when confirmArchived is not the number of records it archives.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Accepted")
    public RestResponse<ImportView> apply(@PathParam("id") UUID id, @NotNull @Valid ApplyInput input, @Context UriInfo uri) {
        return accepted(imports.apply(id, input), uri.getBaseUriBuilder().path("api/v1/imports").path(id.toString()).build());
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "What is already written is taken back before the status says cancelled.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Accepted")
    public RestResponse<ImportView> cancel(@PathParam("id") UUID id, @Context UriInfo uri) {
        return accepted(imports.cancel(id), uri.getBaseUriBuilder().path("api/v1/imports").path(id.toString()).build());
    }

    @POST
    @Path("{id}/undo")
    @RolesAllowed({LD_ADMIN, LD_STAFF, INTEGRATION})
    @Operation(
            operationId = "undoImport",
            summary = "Take back what an import has done",
            description = "What it created goes, what it changed or archived is again as before. 409 with the number and the first of those records"
                    + " that were changed, removed or put to use since: then nothing is undone.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Accepted")
    public RestResponse<ImportView> undo(@PathParam("id") UUID id, @Context UriInfo uri) {
        return accepted(imports.undo(id), uri.getBaseUriBuilder().path("api/v1/imports").path(id.toString()).build());
    }

    private static RestResponse<ImportView> accepted(ImportView view, URI location) {
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED).location(location).entity(view).build();
    }
}
