package org.upskill.role;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.setting.Settings;
import org.upskill.shared.text.Bars;
import org.upskill.shared.text.Fold;

/** Roles as files carry them. */
@Singleton
class RoleKind extends BulkTable {
    static final String NAME = "roles";
    static final String TABLE = "role";

    private static final Set<String> WEIGHED = Set.of("aiDepth", "impactOnDecisions", "impactOnQuality", "impactOnSpeed");

    private static final Set<String> CODES = Arrays.stream(CodeScheme.values()).map(CodeScheme::field).collect(Collectors.toSet());

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(),
            BulkField.text("title", 255, "What the role is called.").asRequired(),
            BulkField.text("description", 10_000, "What people in the role do."),
            BulkField.reference("groupExternalId", RoleGroupKind.NAME, RoleGroupKind.TABLE, "The group the role belongs to."),
            BulkField.text("level", 80, "The seniority band."),
            BulkField.list("otherTitles", 100, 150, "What else the role is called, with | between."),
            codes(CodeScheme.ONET_SOC),
            codes(CodeScheme.ESCO),
            codes(CodeScheme.ISCO),
            BulkField.word("aiDepth", AiDepth.class, "How deeply the role works with AI."),
            BulkField.integer("impactOnDecisions", 0, 3, "How much AI changes the role's decisions, 0 (not) to 3 (a great deal)."),
            BulkField.integer("impactOnQuality", 0, 3, "How much AI changes the quality of the role's work, 0 to 3."),
            BulkField.integer("impactOnSpeed", 0, 3, "How much AI changes the speed of the role's work, 0 to 3."),
            BulkField.word("changeHorizon", ChangeHorizon.class, "When AI is expected to change the role's work."),
            BulkField.word("track", CapabilityTrack.class, "Whether the role needs general understanding or capability of its own."));

    private static BulkField codes(CodeScheme scheme) {
        var description = "Codes of %s, with | between.".formatted(scheme.title());
        return BulkField.list(scheme.field(), CodeScheme.MOST, CodeScheme.LONGEST, scheme.bulkForm(), description);
    }

    private final RelevanceBook relevance;
    private final Settings settings;
    private final LevelsKind levels;
    private final RoleSearchWords words;

    RoleKind(
            EntityManager entities,
            SearchIndex search,
            RelevanceBook relevance,
            RoleSearchWords words,
            Settings settings,
            LevelsKind levels) {
        super(entities, search);
        this.settings = settings;
        this.levels = levels;
        this.relevance = relevance;
        this.words = words;
    }

    /** A level that the settings do not offer is taken all the same, so that no list has to be mended before a catalog gets in. */
    @Override
    public List<BulkFinding> findings(Map<String, String> values) {
        var level = values.get("level");
        var known = settings.get(levels).names();
        if (level == null || known.contains(level)) return List.of();
        var reason = "The settings offer no level “%s”. The role gets it all the same.".formatted(level);
        return List.of(new BulkFinding(level, "unknown-level", level, 0, level.length(), reason, "Add it to the levels in the settings, or write one of: %s."
                .formatted(String.join(", ", known))));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<BulkField> fields() {
        return FIELDS;
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get("title");
    }

    @Override
    protected String table() {
        return TABLE;
    }

    @Override
    public boolean archivable() {
        return true;
    }

    @Override
    protected boolean mergeable() {
        return true;
    }

    @Override
    protected String searchKind() {
        return Role.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of("title", "otherTitles", EXTERNAL_ID, "onetSoc", "esco", "isco");
    }

    @Override
    protected String searchText(String field, String value) {
        return field.equals(CodeScheme.ESCO.field())
                ? Bars.split(value).stream().map(CodeScheme::shortened).collect(Collectors.joining(" "))
                : value;
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals("title") ? Map.of("title_fold", Fold.sortKey(value)) : Map.of();
    }

    @Override
    protected Map<String, Object> defaults() {
        return Map.of("scored_activities", 0, "relevance", Relevance.UNSCORED);
    }

    /** A new role has no activities and so no score. */
    @Override
    protected void written(List<BulkChange> changes) {
        words.refreshCodes(changes.stream()
                .filter(change -> !Collections.disjoint(change.fields(), CODES))
                .map(BulkChange::id)
                .toList());
        relevance.refreshAll(changes.stream()
                .filter(change -> !change.creates() && !Collections.disjoint(change.fields(), WEIGHED))
                .map(BulkChange::id)
                .toList());
    }
}
