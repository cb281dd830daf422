package org.upskill.skill;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.search.SearchKind;
import org.upskill.shared.search.SearchRecord;
import org.upskill.shared.text.Kebab;

/** Lets the global search find skills. */
@Singleton
class SkillSearch extends SearchKind {
    private final EntityManager entities;

    SkillSearch(EntityManager entities) {
        super(Skill.KIND, 30, "skill", "statement_fold", true);
        this.entities = entities;
    }

    @Override
    public List<SearchRecord> describe(Collection<UUID> ids) {
        return entities.createQuery("select s from Skill s where s.id in :ids", Skill.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(SkillSearch::record)
                .toList();
    }

    private static SearchRecord record(Skill skill) {
        return new SearchRecord(skill.id(), skill.wording.statement(), skill.wording.need(), skill.isArchived() ? "archived" : Kebab.of(skill.status), null);
    }
}
