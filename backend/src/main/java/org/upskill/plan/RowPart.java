package org.upskill.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a row needs to be complete, in the order of the one-page table. */
enum RowPart {
    SKILL("a skill", row -> row.skillId != null),
    ACTIVITY("a work activity", row -> row.activityId != null || row.activity != null),
    HOW_BUILT("how the skill is built", row -> row.howBuilt.stream().anyMatch(HowBuilt::saysSomething)),
    PRACTICE_TASK("a task to practise with", row -> row.practiceTask != null),
    PRACTICE_FREQUENCY("how often it is practised", row -> row.practiceTimes != null && row.practicePer != null),
    GOOD_USE("what good use looks like", row -> row.goodUse != null),
    FEEDBACK(
            "feedback with type, who and how often",
            row -> row.feedbackType != null && row.feedbackWho != null && row.feedbackTimes != null && row.feedbackPer != null);

    private final String words;
    private final Predicate<PlanRow> present;

    RowPart(String words, Predicate<PlanRow> present) {
        this.words = words;
        this.present = present;
    }

    /** The parts that the row lacks; none when it is complete. */
    static List<RowPart> missingIn(PlanRow row) {
        return Arrays.stream(values()).filter(part -> !part.present.test(row)).toList();
    }

    /** The part as a sentence names it. */
    String words() {
        return words;
    }
}
