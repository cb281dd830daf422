package org.upskill.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import org.upskill.shared.setting.Settings;

/** Keeps the relevance of roles in step with their activities, depth and impact. */
@ApplicationScoped
class RelevanceBook {
    private final RoleRepository roles;
    private final Settings settings;
    private final Instance<RelevanceKind> kind;

    RelevanceBook(RoleRepository roles, Settings settings, Instance<RelevanceKind> kind) {
        this.roles = roles;
        this.settings = settings;
        this.kind = kind;
    }

    /** Works the scores of these roles out again, after what they rest on was written. */
    void refresh(Collection<UUID> roleIds) {
        roles.flush();
        var weights = weights();
        var exposures = roles.exposures(roleIds, weights.usualImportance());
        for (var role : roles.list("id in ?1", roleIds)) {
            var exposure = exposures.getOrDefault(role.id(), RoleRepository.Exposure.NONE);
            var relevance = Relevance.of(role, exposure.mean(), exposure.scoredActivities(), weights);
            roles.deriveRelevance(role, exposure, relevance);
            roles.getEntityManager().refresh(role);
        }
    }

    /** The same for as many roles as a file may touch: a fixed number of statements, and no role is read again. */
    void refreshAll(Collection<UUID> roleIds) {
        if (roleIds.isEmpty()) return;
        var weights = weights();
        var exposures = roles.exposures(roleIds, weights.usualImportance());
        var relevance = new HashMap<Role, Relevance>();
        for (var role : roles.list("id in ?1", roleIds)) {
            var exposure = exposures.getOrDefault(role.id(), RoleRepository.Exposure.NONE);
            relevance.put(role, Relevance.of(role, exposure.mean(), exposure.scoredActivities(), weights));
        }
        roles.deriveRelevance(relevance);
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
