package org.upskill.people.scim;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The media types that SCIM speaks. */
final class ScimMedia {
    static final String SCIM = "application/scim+json";

    private ScimMedia() {}

    /** Whether a body of this type is taken: SCIM's own type, or plain JSON as Entra ID sends it. */
    static boolean isTaken(String contentType) {
        if (contentType == null) return false;
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals(SCIM) || type.equals(MediaType.APPLICATION_JSON);
    }

    /** The type of the answer: plain JSON for who asks for it and for nothing better. */
    static String answering(String accept) {
        if (accept == null || accept.contains(SCIM) || accept.contains("*/*")) return SCIM;
        return accept.contains(MediaType.APPLICATION_JSON) ? MediaType.APPLICATION_JSON : SCIM;
    }
}
