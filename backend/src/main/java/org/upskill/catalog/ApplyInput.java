package org.upskill.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to apply an import.
 *
 * @param token           of the dry run that is to be applied
 * @param confirmArchived how many records it archives, where it archives any
 * @param largestPart     of people, the largest part of those in use, in percent, that it may archive
 */
record ApplyInput(
        @NotBlank @Size(max = 100) String token,
        @Schema(nullable = true) Integer confirmArchived,
        @Min(1) @Max(100) @Schema(nullable = true) Integer largestPart) {
    /** Whether so many out of these are no more than the part that may go. */
    boolean allows(int archived, long inUse) {
        return largestPart != null && archived * 100L <= largestPart * inUse;
    }
}
