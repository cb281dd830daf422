package org.upskill.demo;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/demo")
@Tag(name = "demo", description = "The demo organisation, as long as it is here.")
class DemoResource {
    private final DemoService demo;

    DemoResource(DemoService demo) {
        this.demo = demo;
    }

    @GET
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "getDemo", summary = "Whether the demo organisation is here")
    public DemoView get() {
        return demo.get();
    }

    @PUT
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "markDemoLoaded",
            summary = "Say that the demo organisation is complete",
            description = "What is written from then on is people's work, which the removal keeps.")
    public void loaded() {
        demo.loaded();
    }

    @POST
    @Path("preview")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "previewDemoRemoval", summary = "Say what removing the demo organisation would remove and keep", description = "Changes nothing.")
    public DemoRemovals preview() throws SystemException {
        return demo.preview();
    }

    @DELETE
    @RolesAllowed(LD_ADMIN)
    @Operation(
            operationId = "removeDemo",
            summary = "Remove the demo organisation",
            description = "Keeps what somebody has changed or added, and what that names. Doing it again removes nothing more.")
    public DemoRemovals remove() {
        return demo.remove();
    }
}
