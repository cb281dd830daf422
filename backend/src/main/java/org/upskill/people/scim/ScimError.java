package org.upskill.people.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as RFC 7644, section 3.12, writes it.
 *
 * @param status   the HTTP status, as text
 * @param scimType the kind of error out of the standard's table; null where the status says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScimError(List<String> schemas, String status, String scimType, String detail) {
    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    static ScimError of(int status, String scimType, String detail) {
        return new ScimError(List.of(SCHEMA), String.valueOf(status), scimType, detail);
    }
}
