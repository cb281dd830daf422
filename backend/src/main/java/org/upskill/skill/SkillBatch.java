package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.Problems;

/** Does the same to many skills, each in a transaction of its own, so that one refusal leaves the others alone. */
@ApplicationScoped
class SkillBatch {
    private final SkillPublishing publishing;
    private final SkillWaiverService waivers;

    SkillBatch(SkillPublishing publishing, SkillWaiverService waivers) {
        this.publishing = publishing;
        this.waivers = waivers;
    }

    SkillBatchResult publish(SkillBatchPublication input) {
        return each(input.ids(), id -> publishing.publish(id, input.note()));
    }

    SkillBatchResult waive(SkillBatchWaiver input) {
        return each(input.ids(), id -> waivers.waiveAll(id, input.rule(), input.reason()));
    }

    private static SkillBatchResult each(List<UUID> ids, Consumer<UUID> use) {
        return new SkillBatchResult(ids.stream().distinct().map(id -> one(id, use)).toList());
    }

    private static SkillBatchResult.Item one(UUID id, Consumer<UUID> use) {
        try {
            use.accept(id);
            return SkillBatchResult.Item.done(id);
        } catch (ProblemException refused) {
            return SkillBatchResult.Item.refused(id, refused.problem());
        } catch (OptimisticLockException moved) {
            return SkillBatchResult.Item.refused(id, Problems.stale().problem());
        }
    }
}
