package org.upskill.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the audit as the API shows it.
 *
 * @param address    the network address of whoever did it
 * @param requestId  by which the log names the request
 * @param kind       of the record, such as {@code role}
 * @param recordName what the record was called then; null where it has no name or the name is erased
 * @param nameErased whether the record was called after a person who is erased
 * @param partOf     the record in whose history this belongs too
 * @param action     what was done, in the past tense
 */
@Schema(name = "AuditEntry")
record AuditEntryView(
        @NotNull UUID id,
        @NotNull Instant happenedAt,
        @NotNull Actor actor,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String requestId,
        @NotNull String kind,
        @Schema(nullable = true) String recordId,
        @Schema(nullable = true) String recordName,
        @NotNull boolean nameErased,
        @Schema(nullable = true) String partOfKind,
        @Schema(nullable = true) String partOf,
        @NotNull String action,
        @NotNull List<FieldChange> changes) {

    /**
     * Who did it.
     *
     * @param id     opaque; null: the product itself
     * @param name   null where it is not known, or erased
     * @param erased whether the person is erased
     */
    @Schema(name = "AuditActor")
    record Actor(
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String userName,
            @NotNull Through through,
            @NotNull boolean erased) {}

    /**
     * What became of a field.
     *
     * @param from     before, as text; null: nothing, or erased
     * @param to       after, as text; null: nothing, or erased
     * @param personal whether it says something of a person
     * @param erased   whether that person is erased, so that nobody can read it any more
     */
    @Schema(name = "AuditFieldChange")
    record FieldChange(
            @NotNull String field,
            @Schema(nullable = true) String from,
            @Schema(nullable = true) String to,
            @NotNull boolean personal,
            @NotNull boolean erased) {}
}
