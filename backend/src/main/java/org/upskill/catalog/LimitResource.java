package org.upskill.catalog;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.catalog.file.FileLimits;
import org.upskill.shared.security.RequestLimits;

@Produces(APPLICATION_JSON)
@Path("/api/v1/limits")
@Tag(name = "limits", description = "How much one call may bring.")
class LimitResource {
    private final long fileBytes;
    private final RequestLimits requests;

    LimitResource(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes, RequestLimits requests) {
        this.fileBytes = mostBytes.asLongValue();
        this.requests = requests;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION})
    @Operation(operationId = "getLimits", summary = "Read the limits")
    public Limits get() {
        var file = FileLimits.DEFAULT;
        var imports = new ImportLimits(
                fileBytes, file.rows(), file.columns(), file.cellChars(), file.rowChars(), UploadTree.LARGEST, file.inflatedBytes(), file.zipEntries(),
                file.inflationRatio());
        return new Limits(imports, new RateLimit(requests.most(), requests.period().toSeconds()));
    }

    /** What the server takes at once. */
    record Limits(@NotNull ImportLimits imports, @NotNull RateLimit requests) {}

    /**
     * Of one service account, be it a token or a client of the identity provider, at each instance of the server. What is over the
     * limit is answered 429 with Retry-After.
     *
     * @param most    so many at once, and in each such time
     * @param seconds the time
     */
    record RateLimit(@NotNull long most, @NotNull long seconds) {}

    /**
     * Of one uploaded file.
     *
     * @param fileBytes      bytes of the whole request
     * @param rows           data rows, the header not counted
     * @param columns        cells in one row
     * @param cellCharacters UTF-16 units in one cell
     * @param rowCharacters  UTF-16 units in one row
     * @param treeRows       rows of a kind that forms a tree
     * @param workbookBytes  bytes of a workbook once it is unpacked
     * @param workbookParts  files in a workbook
     * @param workbookRatio  how many times its packed size a large part of a workbook may reach
     */
    record ImportLimits(
            @NotNull long fileBytes,
            @NotNull long rows,
            @NotNull int columns,
            @NotNull int cellCharacters,
            @NotNull int rowCharacters,
            @NotNull int treeRows,
            @NotNull long workbookBytes,
            @NotNull int workbookParts,
            @NotNull int workbookRatio) {}
}
