package org.upskill.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.Ids;

/** One row of the one-page table: a skill in a work activity, how it is built, practised and looked back on. */
@Entity
class PlanRow {
    @Id
    UUID id;

    @PartOf("plan")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Plan plan;

    int position;

    /** The row's key in files and in every version of its plan; null while that is the row's own id. */
    String externalId;

    UUID skillId;

    UUID activityId;

    /** The activity in free text; of a published plan also the pinned wording of {@link #activityId}. */
    @Column(length = 1000)
    String activity;

    @ElementCollection
    @CollectionTable(name = "plan_row_how_built", joinColumns = @JoinColumn(name = "row_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    List<HowBuilt> howBuilt = new ArrayList<>();

    @Column(length = 1000)
    String practiceTask;

    Integer practiceTimes;

    Period practicePer;

    @Column(length = 1000)
    String goodUse;

    FeedbackType feedbackType;

    String feedbackWho;

    Integer feedbackTimes;

    Period feedbackPer;

    /** What of a row copied from another role nobody has looked at yet. */
    @Convert(converter = RowMark.Column.class)
    List<RowMark> marks = List.of();

    /** Kept so that lists can count complete rows without reading them. */
    @Unaudited
    int missingParts;

    /** Pinned when the plan is published, like the statement and the target level. */
    Integer skillVersion;

    @Column(length = 1000)
    String skillStatement;

    Integer targetLevel;

    protected PlanRow() {}

    PlanRow(Plan plan, UUID id) {
        this.plan = plan;
        this.id = id == null ? Ids.next() : id;
    }

    void describe(PlanRowInput input, int newPosition) {
        position = newPosition;
        if (input.externalId() != null) externalId = input.externalId();
        marks = List.copyOf(input.marks());
        skillId = input.skillId();
        activityId = input.activityId();
        activity = activityId == null ? input.activity() : null;
        if (!howBuilt.equals(input.howBuilt())) {
            howBuilt.clear();
            howBuilt.addAll(input.howBuilt());
        }
        practiceTask = input.practiceTask();
        practiceTimes = input.practiceTimes();
        practicePer = input.practicePer();
        goodUse = input.goodUse();
        feedbackType = input.feedbackType();
        feedbackWho = input.feedbackWho();
        feedbackTimes = input.feedbackTimes();
        feedbackPer = input.feedbackPer();
        missingParts = RowPart.missingIn(this).size();
    }

    /** What the versions of this row have in common. */
    String key() {
        return externalId == null ? id.toString() : externalId;
    }

    /** Keeps the words of skill and activity as they are now, whatever becomes of them later. */
    void pin(RowWords words) {
        skillVersion = words.skillVersion();
        skillStatement = words.skillStatement();
        targetLevel = words.targetLevel();
        activity = words.activity();
    }

    /** The words that {@link #pin} kept. */
    RowWords pinned() {
        return new RowWords(skillVersion, skillStatement, targetLevel, activity, List.of());
    }
}
