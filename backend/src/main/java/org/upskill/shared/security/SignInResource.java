package org.upskill.shared.security;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.config.ConfigMapping;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(APPLICATION_JSON)
@Path("/api/v1/sign-in")
@Tag(name = "sign-in", description = "Where to sign in.")
class SignInResource {
    private final Settings settings;

    SignInResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getSignIn", summary = "Where and as which client a browser signs in")
    public SignIn get() {
        return new SignIn(settings.authority(), settings.clientId(), settings.scope());
    }

    /**
     * What a browser needs to sign in by OpenID Connect (code and PKCE).
     *
     * @param authority the issuer's address
     */
    record SignIn(@NotNull String authority, @NotNull String clientId, @NotNull String scope) {}

    /** The identity provider as browsers reach it. */
    @ConfigMapping(prefix = "upskill.sign-in")
    interface Settings {
        String authority();

        String clientId();

        String scope();
    }
}
