package org.upskill.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.skill.SkillStatus;

/**
 * A row of a plan as the API shows it. What it says of skill and activity is live in a draft and pinned once published.
 *
 * @param externalId   the row's key in files and in every version of its plan
 * @param skillVersion the published version that the statement is of, pinned once the plan is published; null when the skill was never published
 * @param marks        what of a copied row is still to be looked at
 * @param archived     the parts that name something archived, to be mended before the draft goes on
 * @param missing      what it lacks to be complete, in the order of the table
 */
@Schema(name = "PlanRow")
record PlanRowView(
        @NotNull UUID id,
        @NotNull String externalId,
        @Schema(nullable = true) UUID skillId,
        @Schema(nullable = true) String skillStatement,
        @Schema(nullable = true) Integer skillVersion,
        @Schema(nullable = true) SkillStatus skillStatus,
        @Schema(nullable = true) Integer targetLevel,
        @Schema(nullable = true) UUID activityId,
        @Schema(nullable = true) String activity,
        @NotNull List<HowBuilt> howBuilt,
        @Schema(nullable = true) String practiceTask,
        @Schema(nullable = true) Integer practiceTimes,
        @Schema(nullable = true) Period practicePer,
        @Schema(nullable = true) String goodUse,
        @Schema(nullable = true) FeedbackType feedbackType,
        @Schema(nullable = true) String feedbackWho,
        @Schema(nullable = true) Integer feedbackTimes,
        @Schema(nullable = true) Period feedbackPer,
        @NotNull List<RowMark> marks,
        @NotNull List<RowPart> archived,
        @NotNull boolean complete,
        @NotNull List<RowPart> missing) {

    static PlanRowView of(PlanRow row, RowWords words) {
        var missing = RowPart.missingIn(row);
        return new PlanRowView(
                row.id,
                row.key(),
                row.skillId,
                words.skillStatement(),
                words.skillVersion(),
                statusOf(row, words),
                words.targetLevel(),
                row.activityId,
                words.activity(),
                List.copyOf(row.howBuilt),
                row.practiceTask,
                row.practiceTimes,
                row.practicePer,
                row.goodUse,
                row.feedbackType,
                row.feedbackWho,
                row.feedbackTimes,
                row.feedbackPer,
                row.marks,
                words.archived(),
                missing.isEmpty() && words.archived().isEmpty(),
                missing);
    }

    private static SkillStatus statusOf(PlanRow row, RowWords words) {
        if (row.skillId == null) return null;
        return words.skillVersion() == null ? SkillStatus.DRAFT : SkillStatus.PUBLISHED;
    }
}
