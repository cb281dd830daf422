package org.upskill.role;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.Recomputation;
import org.upskill.shared.setting.SettingKind;
import org.upskill.shared.setting.SettingPreview;

/** The weights of relevance as a setting; after a change every role's stored score is worked out anew. */
@Singleton
class RelevanceKind implements SettingKind<RelevanceWeights>, Recomputation {
    private static final RelevanceWeights DELIVERED = new RelevanceWeights(0.5, 0.2, 0.3, 3, 3.0);

    private final RoleRepository roles;
    private final RelevanceBook relevance;

    RelevanceKind(RoleRepository roles, RelevanceBook relevance) {
        this.roles = roles;
        this.relevance = relevance;
    }

    @Override
    public String name() {
        return "relevance";
    }

    @Override
    public Class<RelevanceWeights> type() {
        return RelevanceWeights.class;
    }

    @Override
    public RelevanceWeights delivered() {
        return DELIVERED;
    }

    @Override
    public Optional<SettingPreview> preview(RelevanceWeights candidate, PreviewRequest request) {
        return Optional.of(relevance.preview(candidate));
    }

    @Override
    public Optional<Recomputation> recomputation() {
        return Optional.of(this);
    }

    @Override
    public long count() {
        return roles.count();
    }

    @Override
    public List<UUID> next(UUID after, int most) {
        return roles.idsAfter(after, most);
    }

    @Override
    public void refresh(List<UUID> ids) {
        relevance.refreshAll(ids);
    }
}
