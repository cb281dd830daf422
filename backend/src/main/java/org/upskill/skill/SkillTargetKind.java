package org.upskill.skill;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;

/** Targets as files carry them: told apart by role and skill. */
@Singleton
class SkillTargetKind extends BulkTable {

    SkillTargetKind(EntityManager entities, SearchIndex search) {
        super(entities, search);
    }

    @Override
    public String name() {
        return "skill-targets";
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.reference("roleExternalId", "roles", "role", "The role that should reach the level.").asRequired(),
                BulkField.reference("skillExternalId", SkillKind.NAME, SkillKind.TABLE, "The skill it should reach it in.").asRequired(),
                BulkField.integer("targetLevel", 1, 4, "The level, 1 to 4.").asRequired(),
                BulkField.text("reason", 1000, "Why the role needs it."));
    }

    @Override
    public String label(Map<String, String> values) {
        return shownId(values);
    }

    @Override
    protected String table() {
        return "skill_target";
    }
}
