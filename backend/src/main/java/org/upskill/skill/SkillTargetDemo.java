package org.upskill.skill;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.upskill.shared.demo.DemoTable;
import org.upskill.shared.persistence.SearchIndex;

/** The targets of the demo organisation. */
@Singleton
class SkillTargetDemo extends DemoTable {
    SkillTargetDemo(EntityManager entities, SearchIndex search) {
        super(entities, search, "skill-targets", 20, "skill_target", List.of());
    }
}
