package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.Keys;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;

/** The use cases of writing skills down; see {@link SkillPublishing} for what comes after. */
@ApplicationScoped
@RetryOnContention
class SkillService {
    /** As many as one can choose from. */
    private static final int MOST_NEEDS = 200;

    private final SkillRepository skills;
    private final SkillVersionRepository versions;
    private final SkillWaiverRepository waivers;
    private final SkillTargetRepository targets;
    private final SkillViews views;
    private final SearchIndex search;
    private final Event<SkillDeletion> deletions;
    private final Caller caller;

    SkillService(
            SkillRepository skills,
            SkillVersionRepository versions,
            SkillWaiverRepository waivers,
            SkillTargetRepository targets,
            SkillViews views,
            SearchIndex search,
            Event<SkillDeletion> deletions,
            Caller caller) {
        this.skills = skills;
        this.versions = versions;
        this.waivers = waivers;
        this.targets = targets;
        this.views = views;
        this.search = search;
        this.deletions = deletions;
        this.caller = caller;
    }

    @Transactional
    Page<SkillView> list(SkillRepository.Filter filter, PageRequest request) {
        return caller.readsCatalog() ? views.of(skills.list(filter, request)) : Page.empty();
    }

    SkillFacets facets() {
        return caller.readsCatalog() ? new SkillFacets(skills.owners(), skills.sources(), skills.needs(MOST_NEEDS)) : SkillFacets.NONE;
    }

    @Transactional
    SkillView get(UUID id) {
        return views.of(views.find(id));
    }

    @Transactional
    SkillView create(SkillInput input) {
        return save(new Skill(Keys.forNew(input.source(), input.externalId(), input.statement(), skills::findByKey)), input);
    }

    @Transactional
    SkillView update(UUID id, SkillInput input, String ifMatch) {
        var skill = views.find(id);
        Versions.require(ifMatch, skill.version());
        Keys.change(skill, input.source(), input.externalId(), skills::findByKey);
        return save(skill, input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var skill = views.find(id);
        Versions.require(ifMatch, skill.version());
        if (targets.countOfSkill(id) > 0) throw Problems.inUse("Delete its targets first.");
        deletions.fire(new SkillDeletion(id));
        waivers.list("skillId", id).forEach(waivers::delete);
        versions.list("skillId", id).forEach(versions::delete);
        skills.delete(skill);
        search.remove(Skill.KIND, List.of(id));
    }

    private SkillView save(Skill skill, SkillInput input) {
        skill.word(input.wording());
        skill.owner = input.owner();
        skill.language = input.language();
        skills.persistAndFlush(skill);
        search.put(Skill.KIND, skill.id(), skill.searchTexts());
        return views.afterChange(skill);
    }
}
