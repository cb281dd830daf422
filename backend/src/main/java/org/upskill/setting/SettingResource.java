package org.upskill.setting;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.LD_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.upskill.shared.http.Versions;
import org.upskill.shared.setting.PreviewChange;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.SettingPreview;

@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Path("/api/v1/settings")
@Tag(name = "settings", description = "What an organisation decides for itself.")
class SettingResource {
    private final SettingService settings;

    SettingResource(SettingService settings) {
        this.settings = settings;
    }

    @GET
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "listSettings", summary = "List the settings")
    public SettingList list() {
        return settings.list();
    }

    @GET
    @Path("{name}")
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(operationId = "getSetting", summary = "Read a setting")
    public RestResponse<SettingView> get(@PathParam("name") String name) {
        return tagged(settings.get(name));
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "updateSetting", summary = "Change a setting")
    public RestResponse<SettingView> put(
            @PathParam("name") String name, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SettingInput input) {
        return tagged(settings.put(name, input, ifMatch));
    }

    @DELETE
    @Path("{name}")
    @RolesAllowed(LD_ADMIN)
    @Operation(operationId = "resetSetting", summary = "Put a setting back to its delivered value")
    public RestResponse<SettingView> reset(@PathParam("name") String name, @HeaderParam("If-Match") String ifMatch) {
        return tagged(settings.reset(name, ifMatch));
    }

    @POST
    @Path("{name}/preview")
    @RolesAllowed({LD_ADMIN, AUDITOR})
    @Operation(
            operationId = "previewSetting",
            summary = "Say what a value would change in today's catalog",
            description = "Saves nothing. Rules tell what they would remark on, weights how they would rank, the retention which people it concerns; others answer 409.")
    public SettingPreview preview(
            @PathParam("name") String name,
            @QueryParam("change") PreviewChange change,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) Integer limit,
            @NotNull @Valid SettingInput input) {
        return settings.preview(name, input, new PreviewRequest(change, after, limit));
    }

    private static RestResponse<SettingView> tagged(SettingView view) {
        return ResponseBuilder.ok(view).header("ETag", Versions.tag(view.version())).build();
    }
}
