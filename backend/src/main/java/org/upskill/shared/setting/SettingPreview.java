package org.upskill.shared.setting;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.lint.Finding;

/**
 * What a value would change in today's catalog.
 *
 * @param checked       how many records were read
 * @param flaggedBefore how many of them have a finding today
 * @param flaggedAfter  how many would have one
 * @param flagged       how many would get one more
 * @param cleared       how many would only lose some
 * @param nextAfter     where to go on reading examples; null after the last
 * @param ranking       how records would be ranked; null where the setting ranks none
 */
public record SettingPreview(
        @NotNull long checked,
        @NotNull long flaggedBefore,
        @NotNull long flaggedAfter,
        @NotNull long flagged,
        @NotNull long cleared,
        @NotNull List<Example> items,
        @Schema(nullable = true) UUID nextAfter,
        @Schema(nullable = true) Ranking ranking) {

    /** Of a setting by which records are ranked and not remarked on. */
    public static SettingPreview of(long checked, Ranking ranking) {
        return new SettingPreview(checked, 0, 0, 0, 0, List.of(), null, ranking);
    }

    /**
     * One record that is read differently.
     *
     * @param kind     the word for records of this kind, as in the address of the application: {@code skill}
     * @param text     the wording that the findings are about
     * @param findings those it would get, or those it would lose
     */
    @Schema(name = "SettingPreviewExample")
    public record Example(
            @NotNull String kind,
            @NotNull UUID recordId,
            @NotNull PreviewChange change,
            @NotNull String text,
            @NotNull List<Finding> findings) {}
}
