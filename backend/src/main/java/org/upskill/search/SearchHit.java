package org.upskill.search;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchParent;
import org.upskill.shared.search.SearchRecord;

/**
 * A record that was found.
 *
 * @param detail a short text that tells records of one name apart
 * @param state  the state it is in; null for kinds without states
 * @param parent the record it belongs to
 */
record SearchHit(
        @NotNull String kind,
        @NotNull UUID recordId,
        @NotNull String label,
        @Schema(nullable = true) String detail,
        @Schema(nullable = true) String state,
        @Schema(nullable = true) SearchParent parent) {

    static SearchHit of(SearchKind kind, SearchRecord record) {
        return new SearchHit(kind.name(), record.id(), record.label(), record.detail(), record.state(), record.parent());
    }
}
