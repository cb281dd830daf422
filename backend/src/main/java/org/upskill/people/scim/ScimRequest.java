package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A request of SCIM that is understood so far as to be handed to the library.
 *
 * @param base    the address of {@code /scim/v2} as the caller reaches it
 * @param query   the parameters but the filter, still encoded
 * @param filter  the filter as it was written; null for none
 * @param body    null where there is none
 * @param headers those that SCIM knows
 */
record ScimRequest(
        String method, String base, ScimAddress address, String query, String filter, JsonNode body, Map<String, String> headers) {

    /** The address as the library takes it apart. */
    String url() {
        return base + address.path() + (query.isEmpty() ? "" : "?" + query);
    }
}
