package org.upskill.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a row needs to be complete, in the order of the one-page table. */
enum RowPart {
    SKILL(
            "a skill",
            row -> row.skillId != null,
            view -> Arrays.asList(view.skillId(), view.skillVersion(), view.skillStatement(), view.targetLevel())),
    ACTIVITY("a work activity", row -> row.activityId != null || row.activity != null, PlanRowView::activity),
    HOW_BUILT("how the skill is built", row -> row.howBuilt.stream().anyMatch(HowBuilt::saysSomething), PlanRowView::howBuilt),
    PRACTICE_TASK("a task to practise with", row -> row.practiceTask != null, PlanRowView::practiceTask),
    PRACTICE_FREQUENCY(
            "how often it is practised",
            row -> row.practiceTimes != null && row.practicePer != null,
            view -> Arrays.asList(view.practiceTimes(), view.practicePer())),
    GOOD_USE("what good use looks like", row -> row.goodUse != null, PlanRowView::goodUse),
    FEEDBACK(
            "feedback with type, who and how often",
            row -> row.feedbackType != null && row.feedbackWho != null && row.feedbackTimes != null && row.feedbackPer != null,
            view -> Arrays.asList(view.feedbackType(), view.feedbackWho(), view.feedbackTimes(), view.feedbackPer()));

    private final String words;
    private final Predicate<PlanRow> present;
    private final Function<PlanRowView, Object> said;

    RowPart(String words, Predicate<PlanRow> present, Function<PlanRowView, Object> said) {
        this.words = words;
        this.present = present;
        this.said = said;
    }

    /** The parts that the row lacks; none when it is complete. */
    static List<RowPart> missingIn(PlanRow row) {
        return Arrays.stream(values()).filter(part -> !part.present.test(row)).toList();
    }

    /** The parts that say something else in one row than in the other. */
    static List<RowPart> changedBetween(PlanRowView before, PlanRowView after) {
        return Arrays.stream(values()).filter(part -> !java.util.Objects.equals(part.said.apply(before), part.said.apply(after))).toList();
    }

    /** The part as a sentence names it. */
    String words() {
        return words;
    }
}
