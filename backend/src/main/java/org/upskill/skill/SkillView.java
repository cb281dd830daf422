package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.lint.Finding;

/**
 * A skill as the API shows it.
 *
 * @param publishedVersion   number of the published version; null before the first
 * @param unpublishedChanges whether the wording differs from that version's
 * @param findings           what the linter remarks on and nobody waived
 */
@Schema(name = "Skill")
record SkillView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @Schema(nullable = true) String need,
        @NotNull String statement,
        @Schema(nullable = true) String level1,
        @Schema(nullable = true) String level2,
        @Schema(nullable = true) String level3,
        @Schema(nullable = true) String level4,
        @Schema(nullable = true) String example,
        @Schema(nullable = true) String counterExample,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) Language language,
        @NotNull SkillStatus status,
        @Schema(nullable = true) Integer publishedVersion,
        @NotNull boolean unpublishedChanges,
        @Schema(nullable = true) Instant archivedAt,
        @NotNull List<Finding> findings,
        @NotNull List<SkillWaiverView> waivers,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static SkillView of(Skill skill, List<Finding> findings, List<SkillWaiver> waivers) {
        var wording = skill.wording;
        return new SkillView(
                skill.id(),
                skill.version(),
                skill.source(),
                skill.externalId(),
                wording.need(),
                wording.statement(),
                wording.level1(),
                wording.level2(),
                wording.level3(),
                wording.level4(),
                wording.example(),
                wording.counterExample(),
                skill.owner,
                skill.language,
                skill.status,
                skill.publishedVersion,
                skill.unpublishedChanges,
                skill.archivedAt(),
                findings,
                waivers.stream().map(SkillWaiverView::of).toList(),
                skill.createdAt(),
                skill.updatedAt());
    }
}
