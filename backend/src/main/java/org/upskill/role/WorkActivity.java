package org.upskill.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.persistence.ArchivableRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Fold;

/** One of the tasks that make up a role. */
@Entity
class WorkActivity extends ArchivableRecord {
    /** The word under which activities are kept in the search index. */
    static final String KIND = "work-activity";

    /** What stands for "not stated" where lists sort by importance or exposure. */
    static final double UNSTATED = -1;

    @PartOf("role")
    @Column(nullable = false)
    UUID roleId;

    @Column(nullable = false, length = 1000)
    String title;

    @Column(nullable = false)
    String titleFold;

    Double importance;

    Double aiExposure;

    String aiExposureSource;

    /** The activity that stands for this one since their roles were merged and both were called the same; else null. */
    @Column(name = "survivor_id")
    UUID mergedIntoId;

    protected WorkActivity() {}

    WorkActivity(SourceKey key) {
        super(key);
    }

    void describe(WorkActivityInput input) {
        roleId = input.roleId();
        title = input.title().strip();
        titleFold = Fold.sortKey(title);
        importance = input.importance();
        aiExposure = input.aiExposure();
        aiExposureSource = input.aiExposureSource();
    }

    /** Goes over to another role. */
    void moveTo(UUID newRoleId) {
        roleId = newRoleId;
    }

    /** Goes over to another role that has this activity already, and is put away for it. */
    void joinWith(WorkActivity kept) {
        moveTo(kept.roleId);
        mergedIntoId = kept.id();
        if (!isArchived()) archive();
    }

    /** Comes back to the role from which it went over. */
    void comeBackTo(UUID oldRoleId, Instant archivedThen) {
        moveTo(oldRoleId);
        mergedIntoId = null;
        archivedAt = archivedThen;
    }

    @Override
    public void restore() {
        if (mergedIntoId != null) throw Problems.wrongState("It was joined with an activity of the same name. Use that one.");
        super.restore();
    }

    String titleFold() {
        return titleFold;
    }

    double importanceOrder() {
        return importance == null ? UNSTATED : importance;
    }

    double exposureOrder() {
        return aiExposure == null ? UNSTATED : aiExposure;
    }
}
