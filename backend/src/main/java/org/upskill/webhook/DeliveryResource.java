package org.upskill.webhook;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/webhook-deliveries")
@Tag(name = "webhooks")
class DeliveryResource {
    private final DeliveryService deliveries;

    DeliveryResource(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "listWebhookDeliveries", summary = "Read the log of deliveries", description = "The latest first. Sorts: createdAt. It is kept for 30 days.")
    public Page<DeliveryView> list(
            @QueryParam("webhookId") UUID webhookId,
            @QueryParam("status") DeliveryStatus status,
            @QueryParam("type") String type,
            @BeanParam @Valid PageRequest page) {
        return deliveries.list(new DeliveryRepository.Filter(webhookId, status, type == null || type.isEmpty() ? null : type), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "getWebhookDelivery", summary = "Read a delivery with what was sent and every try")
    public DeliveryDetail get(@PathParam("id") UUID id) {
        return deliveries.get(id);
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "replayWebhookDelivery", summary = "Deliver an event again", description = "At once, whatever became of it before; its webhook-id stays.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202", responseDescription = "It is being delivered")
    public RestResponse<DeliveryView> replay(@PathParam("id") UUID id) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, deliveries.replay(id));
    }
}
