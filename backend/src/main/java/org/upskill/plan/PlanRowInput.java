package org.upskill.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Blank;

/**
 * What a caller says of one row of a plan. A draft may leave anything out.
 *
 * @param id         the row's id, so that it stays the same row wherever it moves; a new row gets one when it has none
 * @param externalId the row's key in files and in every version of its plan; left out, it stays, and is the row's id to begin with
 * @param activityId a work activity of the plan's role
 * @param activity   the activity in the caller's words; counts only without an activityId
 * @param marks      what of a copied row is still to be looked at; one that is left out is dealt with
 */
record PlanRowInput(
        @Schema(nullable = true) UUID id,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @Schema(nullable = true) UUID skillId,
        @Schema(nullable = true) UUID activityId,
        @Size(max = 1000) @Schema(nullable = true) String activity,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid HowBuilt> howBuilt,
        @Size(max = 1000) @Schema(nullable = true) String practiceTask,
        @Min(1) @Max(99) @Schema(nullable = true) Integer practiceTimes,
        @Schema(nullable = true) Period practicePer,
        @Size(max = 1000) @Schema(nullable = true) String goodUse,
        @Schema(nullable = true) FeedbackType feedbackType,
        @Size(max = 255) @Schema(nullable = true) String feedbackWho,
        @Min(1) @Max(99) @Schema(nullable = true) Integer feedbackTimes,
        @Schema(nullable = true) Period feedbackPer,
        @Size(max = 10) @Schema(nullable = true) List<@NotNull @Valid RowMark> marks) {

    PlanRowInput {
        externalId = Blank.toNull(externalId);
        activity = Blank.toNull(activity);
        howBuilt = howBuilt == null ? List.of() : howBuilt;
        practiceTask = Blank.toNull(practiceTask);
        goodUse = Blank.toNull(goodUse);
        feedbackWho = Blank.toNull(feedbackWho);
        marks = marks == null ? List.of() : marks;
    }

    /** What a row says, as a new row that is known by the same key. */
    static PlanRowInput of(PlanRow row) {
        return of(row, null);
    }

    /** What a row says, as the row with that id. */
    static PlanRowInput of(PlanRow row, UUID id) {
        return new PlanRowInput(
                id,
                row.key(),
                row.skillId,
                row.activityId,
                row.activityId == null ? row.activity : null,
                List.copyOf(row.howBuilt),
                row.practiceTask,
                row.practiceTimes,
                row.practicePer,
                row.goodUse,
                row.feedbackType,
                row.feedbackWho,
                row.feedbackTimes,
                row.feedbackPer,
                row.marks);
    }
}
