package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.schemas.custom.ETagFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What the library is told about this server. */
final class ScimConfiguration {
    /** So many resources at most on a page. */
    static final int LARGEST_PAGE = 200;

    private static final String SCHEMAS = "/people/scim/";

    private ScimConfiguration() {}

    static ResourceEndpoint endpoint(UserHandler users, GroupHandler groups) {
        var endpoint = new ResourceEndpoint(provider());
        register(endpoint, "user-type", "user", users, "enterprise-user", "upskill-user");
        register(endpoint, "group-type", "group", groups);
        return endpoint;
    }

    private static <T extends ResourceNode> void register(
            ResourceEndpoint endpoint, String type, String schema, ResourceHandler<T> handler, String... extensions) {
        List<JsonNode> more = Arrays.stream(extensions).map(ScimConfiguration::read).toList();
        var registered = endpoint.registerEndpoint(new EndpointDefinition(read(type), read(schema), more, handler));
        registered.getFeatures().setETagFeature(ETagFeature.builder().enabled(true).build());
    }

    private static JsonNode read(String name) {
        try (var file = ScimConfiguration.class.getResourceAsStream(SCHEMAS + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceProvider provider() {
        var bearer = AuthenticationScheme.builder()
                .name("OAuth bearer token")
                .description("An access token of the identity provider, or an API token of the scope scim.")
                .type("oauthbearertoken")
                .primary(true)
                .build();
        var patch = PatchConfig.builder()
                .supported(true)
                .ignoreUnknownAttributes(true)
                .doNotFailOnNoTarget(true)
                .activateMsAzureFilterWorkaround(true)
                .activateMsAzureValueSubAttributeWorkaround(true)
                .activateMsAzureComplexSimpleValueWorkaround(true)
                .build();
        var bulk = BulkConfig.builder().supported(true).maxOperations(BulkCheck.MOST_OPERATIONS).maxPayloadSize(BulkCheck.LARGEST).build();
        return ServiceProvider.builder()
                .authenticationSchemes(List.of(bearer))
                .patchConfig(patch)
                .bulkConfig(bulk)
                .filterConfig(new FilterConfig(true, LARGEST_PAGE))
                .sortConfig(new SortConfig(true))
                .eTagConfig(new ETagConfig(true))
                .lenientContentTypeChecking(true)
                .build();
    }
}
