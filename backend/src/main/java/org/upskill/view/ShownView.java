package org.upskill.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;
import org.upskill.shared.security.Caller;

/**
 * A view as the API shows it to a caller.
 *
 * @param ownerName whose it is
 * @param own       whether it is the caller's
 * @param editable  whether the caller may change or delete it
 * @param isDefault whether the list opens with it for the caller
 */
@Schema(name = "View")
record ShownView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull ListName list,
        @NotNull String name,
        @NotNull Map<String, String> query,
        @NotNull boolean shared,
        @NotNull String ownerName,
        @NotNull boolean own,
        @NotNull boolean editable,
        @NotNull boolean isDefault,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static ShownView of(ListView view, Caller caller, boolean isDefault) {
        return new ShownView(
                view.id,
                view.version,
                view.listName,
                view.name,
                view.query,
                view.shared,
                view.ownerName,
                view.isOf(caller),
                view.isKeptBy(caller),
                isDefault,
                view.createdAt,
                view.updatedAt);
    }
}
