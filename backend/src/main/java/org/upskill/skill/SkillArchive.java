package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUses;
import org.upskill.shared.reference.Uses;

/** The use cases of putting skills away and taking them back. */
@ApplicationScoped
@RetryOnContention
class SkillArchive {
    private final SkillRepository skills;
    private final SkillViews views;
    private final RecordUses uses;

    SkillArchive(SkillRepository skills, SkillViews views, RecordUses uses) {
        this.skills = skills;
        this.views = views;
        this.uses = uses;
    }

    @Transactional
    Uses uses(UUID id, Deed deed) {
        return uses.of(new Named(Skill.KIND, views.find(id).id()), deed);
    }

    @Transactional
    SkillView archive(UUID id, String ifMatch) {
        return seen(id, ifMatch, Skill::archive);
    }

    @Transactional
    SkillView restore(UUID id, String ifMatch) {
        return seen(id, ifMatch, Skill::restore);
    }

    /** Archives the skill as it is now, whatever the caller has seen of it. */
    @Transactional
    void archive(UUID id) {
        views.find(id).archive();
    }

    /** Restores the skill as it is now, whatever the caller has seen of it. */
    @Transactional
    void restore(UUID id) {
        views.find(id).restore();
    }

    private SkillView seen(UUID id, String ifMatch, Consumer<Skill> command) {
        var skill = views.find(id);
        Versions.require(ifMatch, skill.version());
        command.accept(skill);
        skills.flush();
        return views.of(skill);
    }
}
