package org.upskill.skill;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.demo.Owned;
import org.upskill.shared.persistence.SearchIndex;

/** The skills of the demo organisation. */
@Singleton
class SkillDemo extends DemoTable {
    SkillDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, SkillKind.NAME, 40, SkillKind.TABLE, List.of(
                Owned.by("skill_waiver", "skill_id", "waived_at"),
                Owned.by("skill_version", "skill_id", "published_at")));
    }

    @Override
    protected String searchKind() {
        return Skill.KIND;
    }
}
