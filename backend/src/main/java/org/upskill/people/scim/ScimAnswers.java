package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.SchemaUris;
import de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import java.util.Set;

/** What the library answers, put right where clients stumble over it or where it says too much. */
final class ScimAnswers {
    private static final Set<String> SCIM_TYPES = Set.of(
            RFC7644.INVALID_FILTER, RFC7644.TOO_MANY, RFC7644.UNIQUENESS, RFC7644.MUTABILITY, RFC7644.INVALID_SYNTAX,
            RFC7644.INVALID_PATH, RFC7644.NO_TARGET, RFC7644.INVALID_VALUE, RFC7644.INVALID_VERSION, RFC7644.SENSITIVE);

    /** The types and schemas of resources; the library lists those of its own descriptions too. */
    private static final Set<String> RESOURCES = Set.of(
            "User", "Group", SchemaUris.USER_URI, SchemaUris.GROUP_URI, UserForm.ENTERPRISE, UserForm.UPSKILL);

    private ScimAnswers() {}

    /** The answer without what only the library knows of. */
    static Object clean(ScimResponse response, ScimAddress address) {
        if (response instanceof ErrorResponse error) return error.getHttpStatus() < 400 ? null : error(error);
        if (response.isEmpty()) return null;
        if (response.path("schemas").toString().contains("ListResponse") && !response.has("Resources")) response.putArray("Resources");
        // How the library is to be lenient is nobody else's business, and some clients take it for a mistake.
        if (response.has("patch") && address.isDiscovery()) response.putObject("patch").put("supported", true);
        if (address.isDiscovery() && response.get("Resources") instanceof ArrayNode list) onlyResources(response, list);
        if (response.get("Operations") instanceof ArrayNode operations) operations.forEach(ScimAnswers::cleanOperation);
        return response;
    }

    private static void onlyResources(ObjectNode response, ArrayNode list) {
        list.removeIf(entry -> !RESOURCES.contains(entry.path("id").asText()));
        response.put("totalResults", list.size()).put("itemsPerPage", list.size());
    }

    /** The standard writes the status as text. */
    private static void cleanOperation(JsonNode operation) {
        if (!(operation instanceof ObjectNode known)) return;
        known.put("status", operation.path("status").asText());
        if (operation.path("response") instanceof ObjectNode response && response.path("schemas").toString().contains(ScimError.SCHEMA)) {
            response.remove("errors");
            if (!SCIM_TYPES.contains(response.path("scimType").asText())) response.remove("scimType");
        }
    }

    private static ScimError error(ErrorResponse error) {
        var scimType = error.getScimType().filter(SCIM_TYPES::contains).orElse(null);
        var detail = error.getScimException() instanceof ScimFault fault ? fault.getMessage() : LibraryWords.said(error.getDetail().orElse(""));
        return ScimError.of(error.getHttpStatus(), scimType == null && error.getHttpStatus() == 400 ? RFC7644.INVALID_VALUE : scimType, detail);
    }
}
