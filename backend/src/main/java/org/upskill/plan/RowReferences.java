package org.upskill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upskill.role.WorkActivities;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Violation;
import org.upskill.skill.Skills;

/** What the rows of a plan refer to, read with as many queries for a hundred rows as for one. */
@ApplicationScoped
class RowReferences {
    private static final String UNKNOWN = "unknown-reference";
    private static final String ARCHIVED = "archived-reference";

    private final PlanRowRepository rowRepository;
    private final Skills skills;
    private final WorkActivities activities;

    RowReferences(PlanRowRepository rowRepository, Skills skills, WorkActivities activities) {
        this.rowRepository = rowRepository;
        this.skills = skills;
        this.activities = activities;
    }

    /** What each row of a plan says: what was pinned once it is published, and what is so now before. */
    Function<PlanRow, RowWords> wordsOf(Plan plan) {
        if (!plan.isOpen()) return PlanRow::pinned;
        var skillIds = ids(plan.rows, row -> row.skillId);
        var known = skills.byId(skillIds);
        var targets = skills.targetLevels(plan.roleId, skillIds);
        var wordings = activities.byId(ids(plan.rows, row -> row.activityId));
        return row -> live(row, row.skillId == null ? null : known.get(row.skillId), targets, wordings);
    }

    private static RowWords live(
            PlanRow row, Skills.Skill skill, Map<UUID, Integer> targets, Map<UUID, WorkActivities.Activity> wordings) {
        var activity = row.activityId == null ? null : wordings.get(row.activityId);
        var wording = activity == null ? row.activity : activity.title();
        var archived = new ArrayList<RowPart>();
        if (skill != null && skill.archived()) archived.add(RowPart.SKILL);
        if (activity != null && activity.archived()) archived.add(RowPart.ACTIVITY);
        if (skill == null) return new RowWords(null, null, null, wording, archived);
        return new RowWords(skill.publishedVersion(), skill.statement(), targets.get(row.skillId), wording, archived);
    }

    /**
     * Refuses rows that name what does not exist, what is archived unless the plan names it already, or one another's ids.
     *
     * @throws ProblemException 400, or 422 where all that is wrong is archived, that points at every such value
     */
    void check(Plan plan, List<PlanRowInput> rows, List<PlanRow> former) {
        var rowIds = ids(rows, PlanRowInput::id);
        var foreign = rowIds.isEmpty() ? List.<UUID>of() : rowRepository.ofOtherPlans(rowIds, plan.id());
        var seen = new HashSet<>(foreign);
        var knownSkills = skills.byId(ids(rows, PlanRowInput::skillId));
        var namedSkills = ids(former, row -> row.skillId);
        var namedActivities = ids(former, row -> row.activityId);
        var knownActivities = activities.byId(ids(rows, PlanRowInput::activityId));
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var pointer = "/rows/" + i;
            if (row.id() != null && !seen.add(row.id())) {
                wrong.add(Violation.at(pointer + "/id", "already-exists", "Another row has this id."));
            }
            if (row.skillId() != null) {
                var skill = knownSkills.get(row.skillId());
                if (skill == null) wrong.add(Violation.at(pointer + "/skillId", UNKNOWN, "There is no such skill."));
                else if (skill.archived() && !namedSkills.contains(skill.id())) wrong.add(archived(pointer + "/skillId", "skill"));
            }
            if (row.activityId() != null) {
                var activity = knownActivities.get(row.activityId());
                if (!isOfRole(plan.roleId, activity)) wrong.add(Violation.at(pointer + "/activityId", UNKNOWN, "The role has no such work activity."));
                else if (activity.archived() && !namedActivities.contains(activity.id())) wrong.add(archived(pointer + "/activityId", "work activity"));
            }
        }
        if (wrong.isEmpty()) return;
        var detail = wrong.stream().map(Violation::message).distinct().collect(Collectors.joining(" "));
        var onlyArchived = wrong.stream().allMatch(violation -> violation.code().equals(ARCHIVED));
        throw new ProblemException(onlyArchived ? ProblemType.ARCHIVED_REFERENCE : ProblemType.INVALID_INPUT, detail, wrong);
    }

    private static Violation archived(String pointer, String what) {
        return Violation.at(pointer, ARCHIVED, "This %s is archived. Restore it first, or name another.".formatted(what));
    }

    private static boolean isOfRole(UUID roleId, WorkActivities.Activity activity) {
        return activity != null && activity.roleId().equals(roleId);
    }

    private static <T> List<UUID> ids(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
