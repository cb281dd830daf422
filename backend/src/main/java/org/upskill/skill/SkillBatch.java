package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import org.upskill.shared.http.BatchIds;
import org.upskill.shared.http.BatchResult;

/** Does the same to many skills, each in a transaction of its own, so that one refusal leaves the others alone. */
@ApplicationScoped
class SkillBatch {
    private final SkillPublishing publishing;
    private final SkillWaiverService waivers;
    private final SkillArchive archive;

    SkillBatch(SkillPublishing publishing, SkillWaiverService waivers, SkillArchive archive) {
        this.publishing = publishing;
        this.waivers = waivers;
        this.archive = archive;
    }

    BatchResult publish(SkillBatchPublication input) {
        return BatchResult.each(input.ids(), id -> publishing.publish(id, input.note()));
    }

    BatchResult archive(BatchIds input) {
        return BatchResult.each(input.ids(), archive::archive);
    }

    BatchResult restore(BatchIds input) {
        return BatchResult.each(input.ids(), archive::restore);
    }

    BatchResult waive(SkillBatchWaiver input) {
        return BatchResult.each(input.ids(), id -> waivers.waiveAll(id, input.rule(), input.reason()));
    }
}
