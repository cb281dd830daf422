package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.setting.RankingScan;
import org.upskill.shared.setting.SettingPreview;
import org.upskill.shared.setting.Settings;

/** Keeps the relevance of roles in step with their activities, depth and impact. */
@ApplicationScoped
class RelevanceBook {
    private static final int PORTION = 2000;

    private final RoleRepository roles;
    private final RelevanceRepository kept;
    private final Settings settings;
    private final Instance<RelevanceKind> kind;

    RelevanceBook(RoleRepository roles, RelevanceRepository kept, Settings settings, Instance<RelevanceKind> kind) {
        this.roles = roles;
        this.kept = kept;
        this.settings = settings;
        this.kind = kind;
    }

    /** Works the scores of these roles out again, after what they rest on was written. */
    void refresh(Collection<UUID> roleIds) {
        roles.flush();
        var weights = weights();
        var exposures = kept.exposures(roleIds, weights.usualImportance());
        for (var role : roles.list("id in ?1", roleIds)) {
            var exposure = exposures.getOrDefault(role.id(), RelevanceRepository.Exposure.NONE);
            var relevance = Relevance.of(role, exposure.mean(), exposure.scoredActivities(), weights);
            kept.deriveRelevance(role, exposure, relevance);
            roles.getEntityManager().refresh(role);
        }
    }

    /** The same for as many roles as a file may touch: a fixed number of statements, and no role is read again. */
    void refreshAll(Collection<UUID> roleIds) {
        if (roleIds.isEmpty()) return;
        var weights = weights();
        var exposures = kept.exposures(roleIds, weights.usualImportance());
        var relevance = new HashMap<Role, Relevance>();
        for (var role : roles.list("id in ?1", roleIds)) {
            var exposure = exposures.getOrDefault(role.id(), RelevanceRepository.Exposure.NONE);
            relevance.put(role, Relevance.of(role, exposure.mean(), exposure.scoredActivities(), weights));
        }
        kept.deriveRelevance(relevance);
    }

    /** How other weights would rank the roles in use. Nothing is written, and what was read is let go. */
    SettingPreview preview(RelevanceWeights candidate) {
        var weights = weights();
        var scan = new RankingScan(Role.KIND);
        var checked = 0L;
        for (var portion = roles.inUseAfter(null, PORTION); !portion.isEmpty(); portion = roles.inUseAfter(portion.getLast().id(), PORTION)) {
            var ids = portion.stream().map(Role::id).toList();
            var today = kept.exposures(ids, weights.usualImportance());
            var then = candidate.usualImportance().equals(weights.usualImportance()) ? today : kept.exposures(ids, candidate.usualImportance());
            for (var role : portion) scan.read(role.id(), role.title, score(role, today, weights), score(role, then, candidate));
            checked += portion.size();
            portion.forEach(roles.getEntityManager()::detach);
        }
        return SettingPreview.of(checked, scan.result());
    }

    private static Double score(Role role, Map<UUID, RelevanceRepository.Exposure> exposures, RelevanceWeights weights) {
        var exposure = exposures.getOrDefault(role.id(), RelevanceRepository.Exposure.NONE);
        return Relevance.of(role, exposure.mean(), exposure.scoredActivities(), weights).score();
    }

    Relevance of(Role role) {
        return Relevance.of(role, weights());
    }

    RelevanceFormula formula() {
        return RelevanceFormula.of(weights());
    }

    private RelevanceWeights weights() {
        return settings.get(kind.get());
    }
}
