package org.upskill.catalog;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE;
import static jakarta.ws.rs.core.MediaType.SERVER_SENT_EVENTS;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.problem.Problems;

@Path("/api/v1/imports")
@Tag(name = "imports")
class ImportHistoryResource {
    private final ImportService imports;
    private final ImportEvents events;

    ImportHistoryResource(ImportService imports, ImportEvents events) {
        this.imports = imports;
        this.events = events;
    }

    @GET
    @Path("facets")
    @Produces(APPLICATION_JSON)
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(operationId = "getImportFacets", summary = "What the history can be narrowed by")
    public ImportFacets facets() {
        return imports.facets();
    }

    @GET
    @Path("{id}/events")
    @Blocking
    @Produces(SERVER_SENT_EVENTS)
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "followImport",
            summary = "Follow an import",
            description = "Server-sent events until the import rests, ten minutes at most. Each is an ImportEvent whose id is the revision;"
                    + " with Last-Event-ID only newer ones come, from whichever instance.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content = @Content(mediaType = SERVER_SENT_EVENTS, schema = @Schema(implementation = ImportEvent.class)))
    public Multi<OutboundSseEvent> follow(@PathParam("id") UUID id, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        imports.get(id);
        return events.follow(id, revision(lastEventId)).map(news -> news.map(event -> event(sse, event))
                .orElseGet(() -> sse.newEventBuilder().comment("still at it").build()));
    }

    private static OutboundSseEvent event(Sse sse, ImportEvent event) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.revision()))
                .name("import")
                .mediaType(APPLICATION_JSON_TYPE)
                .data(ImportEvent.class, event)
                .build();
    }

    private static int revision(String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) return -1;
        try {
            return Integer.parseInt(lastEventId);
        } catch (NumberFormatException e) {
            throw Problems.badParameter("Last-Event-ID", "Last-Event-ID must be the id of an event of this import.");
        }
    }
}
