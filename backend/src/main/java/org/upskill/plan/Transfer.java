package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.upskill.role.AiDepth;
import org.upskill.role.Roles;
import org.upskill.role.WorkActivities;
import org.upskill.shared.text.Fold;
import org.upskill.shared.text.Kebab;
import org.upskill.skill.Skills;

/** Carries rows over to another role: all of them, each marked with what may not fit there. */
@ApplicationScoped
class Transfer {
    private final Roles roles;
    private final Skills skills;
    private final WorkActivities activities;

    Transfer(Roles roles, Skills skills, WorkActivities activities) {
        this.roles = roles;
        this.skills = skills;
        this.activities = activities;
    }

    /** What of the other role the rows are held against. */
    private record Role(Map<UUID, Integer> targets, Map<String, UUID> activities, RowMark depth) {}

    /** The rows as a plan for the role would have them. */
    List<PlanRowInput> rows(Plan original, List<PlanRowView> rows, UUID roleId) {
        if (roleId.equals(original.roleId)) return original.rows.stream().map(PlanRowInput::of).toList();
        var role = new Role(
                skills.targetLevels(roleId, rows.stream().map(PlanRowView::skillId).filter(Objects::nonNull).distinct().toList()),
                activities.byTitle(List.of(roleId), rows.stream().map(PlanRowView::activity).filter(Objects::nonNull).toList())
                        .getOrDefault(roleId, Map.of()),
                depth(original.roleId, roleId));
        return rows.stream().map(row -> transfer(row, role)).toList();
    }

    private static PlanRowInput transfer(PlanRowView row, Role role) {
        var marks = new ArrayList<RowMark>();
        var sameName = row.activity() == null ? null : role.activities.get(Fold.of(row.activity()));
        if (sameName != null) marks.add(new RowMark(RowMarkCode.ACTIVITY_OF_SAME_NAME, null, null));
        else if (row.activityId() != null) marks.add(new RowMark(RowMarkCode.ACTIVITY_IN_WORDS, null, null));
        if (row.skillId() != null) target(row.targetLevel(), role.targets.get(row.skillId()), marks);
        if (role.depth != null) marks.add(role.depth);
        return new PlanRowInput(
                null, row.externalId(), row.skillId(), sameName, row.activity(), row.howBuilt(), row.practiceTask(), row.practiceTimes(),
                row.practicePer(), row.goodUse(), row.feedbackType(), row.feedbackWho(), row.feedbackTimes(), row.feedbackPer(), marks);
    }

    private static void target(Integer before, Integer after, List<RowMark> marks) {
        if (Objects.equals(before, after) && after != null) return;
        var code = after == null ? RowMarkCode.NO_TARGET : RowMarkCode.OTHER_TARGET;
        marks.add(new RowMark(code, text(before), text(after)));
    }

    private RowMark depth(UUID from, UUID to) {
        var depths = roles.depthsOf(List.of(from, to));
        var before = depths.get(from);
        var after = depths.get(to);
        return before == after ? null : new RowMark(RowMarkCode.OTHER_DEPTH, word(before), word(after));
    }

    private static String text(Integer level) {
        return level == null ? null : level.toString();
    }

    private static String word(AiDepth depth) {
        return depth == null ? null : Kebab.of(depth);
    }
}
