package org.upskill.shared.problem;

import org.upskill.shared.text.Kebab;

/** Every kind of problem the API answers with. The constant in kebab case is the slug of the stable type URI. */
public enum ProblemType {
    MALFORMED_BODY(400, "The body could not be read"),
    BAD_PARAMETER(400, "A parameter has a value that is not allowed"),
    INVALID_INPUT(400, "Some values are not allowed"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "You may not do this"),
    NOT_FOUND(404, "There is no such record"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "The answer is not available in that format"),
    ALREADY_EXISTS(409, "Such a record exists already"),
    IN_USE(409, "Other records refer to this one"),
    WRONG_STATE(409, "This is not possible in the present state"),
    CATALOG_MOVED_ON(409, "The catalog has changed since the dry run"),
    CHANGED_SINCE(409, "Records have changed since the import"),
    ERASED_PERSON(409, "This person was erased"),
    NEEDS_CONFIRMATION(409, "Confirm what this takes away"),
    STALE_VERSION(412, "Somebody changed this record in the meantime"),
    BODY_TOO_LARGE(413, "The body is larger than this server takes"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a format that is not taken here"),
    ARCHIVED_REFERENCE(422, "An archived record cannot be named anew"),
    NOT_PUBLISHABLE(422, "It cannot be published yet"),
    UNANSWERED_FINDINGS(422, "Some of the wording needs an answer first"),
    UNREADABLE_FILE(422, "The file could not be read"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED(428, "Say which version you have seen"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    BUSY(503, "The server is busy");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** A short sentence that is the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable URI that clients may compare. */
    public String uri() {
        return "urn:upskill:problem:" + Kebab.of(this);
    }
}
