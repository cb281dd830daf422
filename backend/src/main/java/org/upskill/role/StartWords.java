package org.upskill.role;

import java.util.Map;
import org.upskill.shared.file.ListColumns;
import org.upskill.shared.text.Kebab;

/** What the start list says, in words. */
final class StartWords {
    private static final String[] IMPACTS = {"None", "Low", "Medium", "High"};

    private static final Map<NextDeed, String> DEEDS = Map.of(
            NextDeed.SET_AI_DEPTH, "Say how it works with AI",
            NextDeed.SET_TARGETS, "Set skill targets",
            NextDeed.WRITE_PLAN, "Write its plan",
            NextDeed.FINISH_PLAN, "Finish the plan",
            NextDeed.READ_PLAN, "Read the plan");

    private StartWords() {}

    static String of(NextDeed deed) {
        return DEEDS.get(deed);
    }

    static String of(StartReason reason) {
        return switch (reason.code()) {
            case EXPOSED_ACTIVITIES -> counted(reason, "activity, AI exposure ", "activities, mean AI exposure ") + Math.round(100 * reason.value()) + "%";
            case AI_DEPTH -> "AI depth: " + Kebab.parse(AiDepth.class, reason.word()).map(ListColumns::named).orElseThrow();
            case IMPACT_ON_DECISIONS -> "AI on decisions: " + impact(reason);
            case IMPACT_ON_QUALITY -> "AI on quality: " + impact(reason);
            case IMPACT_ON_SPEED -> "AI on speed: " + impact(reason);
            case CHANGE_HORIZON -> "Change: " + horizon(Kebab.parse(ChangeHorizon.class, reason.word()).orElseThrow());
            case ACTIVE_PRIORITIES -> "Serves " + counted(reason, "active priority", "active priorities");
            case TARGETS -> counted(reason, "skill target", "skill targets");
            case NO_TARGETS -> "No skill targets yet";
            case DRAFT_PLANS -> counted(reason, "plan in the works", "plans in the works");
            case PUBLISHED_PLANS -> counted(reason, "published plan", "published plans");
            case NO_PLAN -> "No plan yet";
        };
    }

    private static String counted(StartReason reason, String one, String many) {
        return reason.count() + " " + (reason.count() == 1 ? one : many);
    }

    private static String impact(StartReason reason) {
        return IMPACTS[reason.count().intValue()];
    }

    private static String horizon(ChangeHorizon horizon) {
        return ChangeHorizon.WORDS.getOrDefault(horizon, ListColumns.named(horizon));
    }
}
