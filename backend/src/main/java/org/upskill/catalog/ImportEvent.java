package org.upskill.catalog;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of an import.
 *
 * @param revision the event's id; it grows with every change of the import
 */
@Schema(name = "ImportEvent")
record ImportEvent(
        @NotNull UUID id,
        @NotNull int revision,
        @NotNull ImportStatus status,
        @NotNull ImportView.Counts counts,
        @NotNull ImportView.Progress progress) {

    static ImportEvent of(ImportJob job) {
        return new ImportEvent(job.id, job.revision, job.status, ImportView.counts(job), ImportView.progress(job));
    }
}
