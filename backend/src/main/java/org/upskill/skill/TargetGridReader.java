package org.upskill.skill;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.upskill.role.Roles;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** Reads the grid of targets, with as many queries for a thousand roles as for one. */
@ApplicationScoped
class TargetGridReader {
    /** More columns than anybody can read; a statement takes only so many parameters. */
    static final int MOST_COLUMNS = 60;

    /** As many as fit beside each other on a wide screen. */
    private static final int USUAL_COLUMNS = 12;

    private final SkillTargetRepository targets;
    private final SkillRepository skills;
    private final Roles roles;
    private final Caller caller;

    TargetGridReader(SkillTargetRepository targets, SkillRepository skills, Roles roles, Caller caller) {
        this.targets = targets;
        this.skills = skills;
        this.roles = roles;
        this.caller = caller;
    }

    /** A page of roles against skills; without any named, against those that the most roles have a target for. */
    @Transactional
    TargetGrid read(TargetGridFilter filter, PageRequest request) {
        if (!caller.readsCatalog()) return new TargetGrid(List.of(), List.of(), null, 0, true);
        if (filter.skillIds.size() > MOST_COLUMNS) throw Problems.badParameter("skillId", "At most " + MOST_COLUMNS + " skills can be asked for.");
        var columns = columns(filter.skillIds, filter.need);
        var page = roles.inUse(filter.q, filter.groupId, request);
        var cells = targets.between(page.items().stream().map(Roles.Listed::id).toList(), columns.stream().map(Skill::id).toList()).stream()
                .collect(groupingBy(target -> target.roleId));
        var rows = page.items().stream()
                .map(role -> new TargetGrid.Row(
                        role.id(),
                        role.externalId(),
                        role.title(),
                        cells.getOrDefault(role.id(), List.of()).stream().map(TargetGrid.Cell::of).toList()))
                .toList();
        return new TargetGrid(
                columns.stream().map(TargetGrid.Column::of).toList(), rows, page.nextCursor(), page.total(), page.totalIsExact());
    }

    private List<Skill> columns(List<UUID> skillIds, String need) {
        if (skillIds.isEmpty() && need != null) return skills.withNeed(need, MOST_COLUMNS);
        var asked = skillIds.isEmpty() ? targets.mostTargeted(USUAL_COLUMNS) : skillIds.stream().distinct().toList();
        if (asked.isEmpty()) return skills.first(USUAL_COLUMNS);
        var found = skills.byId(asked);
        return asked.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
