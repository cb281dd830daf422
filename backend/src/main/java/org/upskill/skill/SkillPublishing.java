package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Versions;
import org.upskill.shared.lint.Finding;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.security.Caller;

/** The use cases around the versions of a skill. */
@ApplicationScoped
@RetryOnContention
class SkillPublishing {
    private final SkillRepository skills;
    private final SkillVersionRepository versions;
    private final FindingBook findings;
    private final SkillViews views;
    private final SearchIndex search;
    private final Caller caller;

    SkillPublishing(
            SkillRepository skills,
            SkillVersionRepository versions,
            FindingBook findings,
            SkillViews views,
            SearchIndex search,
            Caller caller) {
        this.skills = skills;
        this.versions = versions;
        this.findings = findings;
        this.views = views;
        this.search = search;
        this.caller = caller;
    }

    @Transactional
    SkillView publish(UUID id, String note, String ifMatch) {
        Versions.require(ifMatch, views.find(id).version());
        return publish(id, note);
    }

    /** Publishes the skill as it is now, whatever the caller has seen of it. */
    @Transactional
    SkillView publish(UUID id, String note) {
        var skill = views.find(id);
        refuseOpenFindings(views.of(skill).findings());
        versions.persist(skill.publish(note, caller.userName()));
        skills.flush();
        return views.afterChange(skill);
    }

    /** Goes back to the wording that is published. */
    @Transactional
    SkillView discardChanges(UUID id, String ifMatch) {
        var skill = views.find(id);
        Versions.require(ifMatch, skill.version());
        var published = versions.publishedOf(List.of(id)).get(id);
        if (published == null) throw Problems.wrongState("The skill was never published, so there is nothing to go back to.");
        skill.word(published.wording);
        skills.flush();
        search.put(Skill.KIND, id, skill.searchTexts());
        return views.afterChange(skill);
    }

    private void refuseOpenFindings(List<Finding> open) {
        if (open.isEmpty()) return;
        throw new ProblemException(
                ProblemType.NOT_PUBLISHABLE,
                "The statement has open findings: take a rewrite, or waive each with a reason.",
                open.stream().map(finding -> Violation.at("/statement", finding.rule(), findings.title(finding.rule()) + ".")).toList());
    }
}
