package org.upskill.role;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.text.Kebab;

/**
 * A role of the start list, with the facts that speak for it and what to do next.
 *
 * @param reasons  what raises its relevance first, then how far the program has come with it
 * @param recordId the record to do it with; the role itself, or one of its plans
 */
record StartLine(
        @NotNull UUID roleId,
        @NotNull String title,
        @Schema(nullable = true) String groupName,
        @NotNull Relevance relevance,
        @NotNull List<StartReason> reasons,
        @NotNull NextDeed next,
        @NotNull UUID recordId) {

    static StartLine of(Role role, RoleView view, List<StartFact> facts) {
        var byCode = facts.stream().collect(Collectors.toMap(StartFact::code, Function.identity()));
        var next = next(role, byCode);
        return new StartLine(role.id(), role.title, view.groupName(), view.relevance(), reasons(role, byCode), next, record(role, next, byCode));
    }

    private static List<StartReason> reasons(Role role, Map<StartReasonCode, StartFact> facts) {
        var reasons = new ArrayList<StartReason>();
        reasons.add(new StartReason(StartReasonCode.EXPOSED_ACTIVITIES, (long) role.scoredActivities, role.exposure, null));
        if (role.aiDepth != null) reasons.add(new StartReason(StartReasonCode.AI_DEPTH, null, null, Kebab.of(role.aiDepth)));
        addImpact(reasons, StartReasonCode.IMPACT_ON_DECISIONS, role.impactOnDecisions);
        addImpact(reasons, StartReasonCode.IMPACT_ON_QUALITY, role.impactOnQuality);
        addImpact(reasons, StartReasonCode.IMPACT_ON_SPEED, role.impactOnSpeed);
        if (role.changeHorizon != null) {
            reasons.add(new StartReason(StartReasonCode.CHANGE_HORIZON, null, null, Kebab.of(role.changeHorizon)));
        }
        add(reasons, facts, StartReasonCode.ACTIVE_PRIORITIES);
        if (!add(reasons, facts, StartReasonCode.TARGETS)) reasons.add(StartReason.of(StartReasonCode.NO_TARGETS, 0));
        var drafts = add(reasons, facts, StartReasonCode.DRAFT_PLANS);
        var published = add(reasons, facts, StartReasonCode.PUBLISHED_PLANS);
        if (!drafts && !published) reasons.add(StartReason.of(StartReasonCode.NO_PLAN, 0));
        return reasons;
    }

    /** An impact that AI does not have is no reason. */
    private static void addImpact(List<StartReason> reasons, StartReasonCode code, Integer impact) {
        if (impact != null && impact > 0) reasons.add(StartReason.of(code, impact));
    }

    private static boolean add(List<StartReason> reasons, Map<StartReasonCode, StartFact> facts, StartReasonCode code) {
        var fact = facts.get(code);
        if (fact != null) reasons.add(StartReason.of(code, fact.count()));
        return fact != null;
    }

    private static NextDeed next(Role role, Map<StartReasonCode, StartFact> facts) {
        if (facts.containsKey(StartReasonCode.DRAFT_PLANS)) return NextDeed.FINISH_PLAN;
        if (facts.containsKey(StartReasonCode.PUBLISHED_PLANS)) return NextDeed.READ_PLAN;
        if (role.aiDepth == null) return NextDeed.SET_AI_DEPTH;
        return facts.containsKey(StartReasonCode.TARGETS) ? NextDeed.WRITE_PLAN : NextDeed.SET_TARGETS;
    }

    private static UUID record(Role role, NextDeed next, Map<StartReasonCode, StartFact> facts) {
        return switch (next) {
            case FINISH_PLAN -> facts.get(StartReasonCode.DRAFT_PLANS).recordId();
            case READ_PLAN -> facts.get(StartReasonCode.PUBLISHED_PLANS).recordId();
            default -> role.id();
        };
    }
}
