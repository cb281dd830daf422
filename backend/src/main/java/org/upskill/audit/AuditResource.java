package org.upskill.audit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Produces(APPLICATION_JSON)
@Path("/api/v1/audit-entries")
@RolesAllowed({LD_ADMIN, AUDITOR})
@Tag(name = "audit-entries", description = "Who did what to which record, when and from where. Nobody can change or delete an entry.")
class AuditResource {
    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "List what was done, the newest first", description = "Sorts: happenedAt.")
    public Page<AuditEntryView> list(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAuditEntry", summary = "Read an entry")
    public AuditEntryView get(@PathParam("id") UUID id) {
        return audit.get(id);
    }
}
