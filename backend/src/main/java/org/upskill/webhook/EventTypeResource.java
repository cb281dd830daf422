package org.upskill.webhook;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/webhook-event-types")
@Tag(name = "webhooks")
class EventTypeResource {
    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "listWebhookEventTypes", summary = "Read what a webhook can tell of")
    public List<EventTypeView> list() {
        return EventTypeView.all();
    }
}
