package org.upskill.webhook;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/webhooks")
@Tag(name = "webhooks")
class WebhookSendingResource {
    private final DeliveryService deliveries;

    WebhookSendingResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "replayFailedWebhookDeliveries", summary = "Deliver all events that were given up since a time")
    @APIResponseSchema(value = Replayed.class, responseCode = "202", responseDescription = "They are being delivered")
    public RestResponse<Replayed> replayFailed(@PathParam("id") UUID id, @NotNull @Valid ReplayRequest input) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, deliveries.replayFailed(id, input));
    }

    @POST
    @Path("{id}/ping")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "pingWebhook", summary = "Send a webhook a message to try it out", description = "Its type is ping. It is sent once, and to a webhook that is switched off too.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202", responseDescription = "It is being delivered")
    public RestResponse<DeliveryView> ping(@PathParam("id") UUID id) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, deliveries.ping(id));
    }
}
