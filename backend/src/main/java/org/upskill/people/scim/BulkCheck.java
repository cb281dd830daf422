package org.upskill.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks at a bulk request as a whole before any of it is done, so that nothing of a malformed one is. */
final class BulkCheck {
    /** So many operations at most, also named in ServiceProviderConfig. */
    static final int MOST_OPERATIONS = 100;

    /** So many bytes at most. */
    static final long LARGEST = 1_000_000;

    private BulkCheck() {}

    /** @throws ScimFault 400 for what is not a bulk request, 413 for one that is too long */
    static void check(JsonNode body) {
        var operations = body.path("Operations");
        if (!operations.isArray()) throw ScimFault.badSyntax("A bulk request has a list of Operations.");
        if (operations.size() > MOST_OPERATIONS) {
            throw new ScimFault(413, null, "A bulk request has at most %d operations.".formatted(MOST_OPERATIONS));
        }
        operations.forEach(BulkCheck::checkOperation);
    }

    private static void checkOperation(JsonNode operation) {
        var method = operation.path("method").asText();
        if (!(operation instanceof ObjectNode known) || !operation.path("path").isTextual()) {
            throw ScimFault.badSyntax("Each operation has a method and a path.");
        }
        known.put("method", method.toUpperCase(java.util.Locale.ROOT));
        var path = operation.path("path").asText();
        // An id that the request itself makes known is there only later.
        if (path.contains("bulkId:")) return;
        var address = ScimAddress.of(path);
        var isWrite = !known.path("method").asText().equals("GET") && !address.endpoint().equals(ScimAddress.BULK);
        if (!isWrite || !address.methods().contains(known.path("method").asText()) || address.search()) {
            throw ScimFault.badSyntax("An operation creates, replaces, patches or deletes a user or a group.");
        }
        if (known.path("method").asText().equals("PATCH")) known.set("data", PatchDialect.standard(operation.path("data")));
    }
}
