package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.problem.Problems;

/** The use cases of looking back at what was published. */
@ApplicationScoped
class SkillVersions {
    private static final String DRAFT = "draft";

    private final SkillVersionRepository versions;
    private final SkillViews views;

    SkillVersions(SkillVersionRepository versions, SkillViews views) {
        this.versions = versions;
        this.views = views;
    }

    @Transactional
    Page<SkillVersionView> list(UUID id, PageRequest request) {
        return versions.list(views.find(id).id(), request).map(SkillVersionView::of);
    }

    @Transactional
    SkillVersionView get(UUID id, int number) {
        return SkillVersionView.of(find(views.find(id), number));
    }

    /**
     * Compares a version with another or with the draft.
     *
     * @param to a number or {@code draft}
     */
    @Transactional
    SkillDiff diff(UUID id, Integer from, String to) {
        var skill = views.find(id);
        if (from == null) throw Problems.badParameter("from", "from must be the number of a version.");
        var before = find(skill, from).wording;
        if (DRAFT.equals(to)) return new SkillDiff(id, from, null, null, SkillDiff.between(before, skill.wording));
        var after = find(skill, number(to));
        return new SkillDiff(id, from, after.number, after.note, SkillDiff.between(before, after.wording));
    }

    private SkillVersion find(Skill skill, int number) {
        return versions.findByNumber(skill.id(), number).orElseThrow(Problems::notFound);
    }

    private static int number(String to) {
        try {
            return Integer.parseInt(String.valueOf(to));
        } catch (NumberFormatException e) {
            throw Problems.badParameter("to", "to must be the number of a version, or draft.");
        }
    }
}
