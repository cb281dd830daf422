package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import org.upskill.people.scim.filter.Filter;

/** What a request carries past the library: the filter, which the library must not read. */
final class ScimContext extends Context {
    private final Filter filter;

    ScimContext(Filter filter) {
        super(null);
        this.filter = filter;
    }

    /** The filter of a list; null for none. */
    static Filter filterOf(Context context) {
        return ((ScimContext) context).filter;
    }

    /** Whether the whole resource is replaced, alone or as a part of a bulk request. */
    static boolean isReplacement(Context context) {
        return context.getUriInfos().getHttpMethod() == HttpMethod.PUT;
    }
}
