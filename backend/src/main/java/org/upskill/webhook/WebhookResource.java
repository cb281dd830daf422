package org.upskill.webhook;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.upskill.shared.http.Answers;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/webhooks")
@Tag(
        name = "webhooks",
        description = "Addresses that are told of events by POST, signed as Standard Webhooks 1.0 has it (headers webhook-id, webhook-timestamp, webhook-signature)."
                + " An event comes at least once and in no certain order; its webhook-id stays the same when it comes again.")
class WebhookResource {
    private final WebhookService webhooks;
    private final Door door;

    WebhookResource(WebhookService webhooks, Door door) {
        this.webhooks = webhooks;
        this.door = door;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "listWebhooks", summary = "List the webhooks", description = "Sorts: createdAt, url.")
    public Page<WebhookView> list(
            @QueryParam("disabled") @Parameter(description = "Only those that were switched off because their receivers failed, or only the others.") Boolean disabled,
            @BeanParam @Valid PageRequest page) {
        return webhooks.list(disabled, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    public RestResponse<WebhookView> get(@PathParam("id") UUID id) {
        return Answers.ok(webhooks.get(id));
    }

    @POST
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "createWebhook",
            summary = "Create a webhook",
            description = "The answer has its secret, which is shown this once, also where the request is sent again with its Idempotency-Key. The address must be public, unless the operator allows its network. At most 50.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<WebhookView> create(@NotNull @Valid WebhookInput input, @Context UriInfo uri) {
        door.requireOpen(input.url());
        return Answers.created(webhooks.create(input), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "updateWebhook", summary = "Replace a webhook", description = "The secret stays. What happens while it is not active is not kept for it.")
    public RestResponse<WebhookView> update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WebhookInput input) {
        door.requireOpen(input.url());
        return Answers.ok(webhooks.update(id, input, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook", description = "With its log, and with what waits to be delivered.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        webhooks.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/enable")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "enableWebhook", summary = "Switch a webhook on again", description = "What has waited meanwhile is delivered.")
    public RestResponse<WebhookView> enable(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(webhooks.enable(id, ifMatch));
    }

    @POST
    @Path("{id}/rotate-secret")
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook another secret",
            description = "The answer has it, this once. Until the overlap is over, messages carry a signature by either secret.")
    public RestResponse<WebhookView> rotateSecret(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SecretRotation input) {
        return Answers.ok(webhooks.rotateSecret(id, input, ifMatch));
    }
}
