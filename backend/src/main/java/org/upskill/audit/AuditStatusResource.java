package org.upskill.audit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/audit-status")
@Tag(name = "audit-entries")
class AuditStatusResource {
    private final AuditService audit;

    AuditStatusResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "getAuditStatus", summary = "How far the audit can be relied on")
    public AuditStatus get() {
        return audit.status();
    }
}
