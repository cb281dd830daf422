package org.upskill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upskill.plan.RowPart.ACTIVITY;
import static org.upskill.plan.RowPart.FEEDBACK;
import static org.upskill.plan.RowPart.GOOD_USE;
import static org.upskill.plan.RowPart.HOW_BUILT;
import static org.upskill.plan.RowPart.PRACTICE_FREQUENCY;
import static org.upskill.plan.RowPart.PRACTICE_TASK;
import static org.upskill.plan.RowPart.SKILL;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowPartTest {
    @Test
    void aRowWithEverythingLacksNothing() {
        assertThat(RowPart.missingIn(completeRow())).isEmpty();
    }

    @Test
    void anEmptyRowLacksEveryPartInTheOrderOfTheTable() {
        assertThat(RowPart.missingIn(new PlanRow(null, null))).containsExactly(
                SKILL, ACTIVITY, HOW_BUILT, PRACTICE_TASK, PRACTICE_FREQUENCY, GOOD_USE, FEEDBACK);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource
    void aRowLacksThePartThatWasTakenAway(String what, Consumer<PlanRow> take, List<RowPart> missing) {
        var row = completeRow();
        take.accept(row);
        assertThat(RowPart.missingIn(row)).isEqualTo(missing);
    }

    static Stream<Arguments> aRowLacksThePartThatWasTakenAway() {
        return Stream.of(
                without("the skill", row -> row.skillId = null, SKILL),
                without("any activity", row -> row.activityId = null, ACTIVITY),
                without("a named activity but with a free one", row -> {
                    row.activityId = null;
                    row.activity = "Drafts letters";
                }),
                without("anything that builds the skill", row -> row.howBuilt = List.of(), HOW_BUILT),
                without("a word on what builds the skill", row -> row.howBuilt = List.of(built(null, null, null)), HOW_BUILT),
                without("a title but with a text", row -> row.howBuilt = List.of(built(null, "Ask for the source", null))),
                without("a title but with a link", row -> row.howBuilt = List.of(built(null, null, "https://example.org"))),
                without("a practice task", row -> row.practiceTask = null, PRACTICE_TASK),
                without("how many times", row -> row.practiceTimes = null, PRACTICE_FREQUENCY),
                without("the span of the frequency", row -> row.practicePer = null, PRACTICE_FREQUENCY),
                without("good use", row -> row.goodUse = null, GOOD_USE),
                without("the kind of feedback", row -> row.feedbackType = null, FEEDBACK),
                without("who gives feedback", row -> row.feedbackWho = null, FEEDBACK),
                without("how many times there is feedback", row -> row.feedbackTimes = null, FEEDBACK),
                without("the span of the feedback", row -> row.feedbackPer = null, FEEDBACK));
    }

    private static Arguments without(String what, Consumer<PlanRow> take, RowPart... missing) {
        return Arguments.of(what, take, List.of(missing));
    }

    private static PlanRow completeRow() {
        var row = new PlanRow(null, null);
        row.describe(
                new PlanRowInput(
                        null, null, UUID.randomUUID(), UUID.randomUUID(), null, List.of(built("Amount, clause, date", null, null)),
                        "Check three letters", 3, Period.WEEK, "Every figure carries its source",
                        FeedbackType.CHECK_IN, "Team lead", 1, Period.MONTH, null),
                0);
        return row;
    }

    private static HowBuilt built(String title, String text, String link) {
        return new HowBuilt(HowBuiltType.CHECKLIST, title, text, link);
    }
}
