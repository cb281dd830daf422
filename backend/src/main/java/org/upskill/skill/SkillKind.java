package org.upskill.skill;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.bulk.BulkChange;
import org.upskill.shared.bulk.BulkField;
import org.upskill.shared.bulk.BulkFinding;
import org.upskill.shared.bulk.BulkTable;
import org.upskill.shared.lint.Waiver;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.text.Fold;
import org.upskill.shared.text.Kebab;

/** Skills as files carry them. A finding of the linter is a warning here, because a file must get in before it can be worked on. */
@Singleton
class SkillKind extends BulkTable {
    /** The name under which files and references know skills. */
    static final String NAME = "skills";

    static final String TABLE = "skill";

    private static final String STATEMENT = "statement";

    private final FindingBook findings;

    SkillKind(EntityManager entities, SearchIndex search, FindingBook findings) {
        super(entities, search);
        this.findings = findings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<BulkField> fields() {
        return List.of(
                BulkField.externalId(),
                BulkField.text("need", 1000, "The broad need behind the skill."),
                BulkField.text(STATEMENT, 500, "What a colleague could see somebody do, in one sentence.").asRequired(),
                BulkField.text("level1", 1000, "What the lowest level looks like."),
                BulkField.text("level2", 1000, "What the second level looks like."),
                BulkField.text("level3", 1000, "What the third level looks like."),
                BulkField.text("level4", 1000, "What the highest level looks like."),
                BulkField.text("example", 2000, "What it looks like when it is done well."),
                BulkField.text("counterExample", 2000, "What is mistaken for it."),
                BulkField.word("language", Language.class, "What it is written in, so that the linter reads it by the right rules."));
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get(STATEMENT);
    }

    @Override
    public List<BulkFinding> findings(Map<String, String> values) {
        var statement = values.get(STATEMENT);
        return findings.lint(statement, language(values)).stream()
                .map(found -> new BulkFinding(
                        statement, found.rule(), found.words(), found.start(), found.end(), found.reason(), found.rewrite()))
                .toList();
    }

    @Override
    public Map<UUID, List<Waiver>> waivers(Collection<UUID> recordIds) {
        return findings.kept(recordIds);
    }

    private static Language language(Map<String, String> values) {
        var word = values.get("language");
        return word == null ? null : Kebab.parse(Language.class, word).orElseThrow();
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
    protected String searchKind() {
        return Skill.KIND;
    }

    @Override
    protected List<String> searchFields() {
        return List.of(STATEMENT, "need", EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals(STATEMENT) ? Map.of("statement_fold", Fold.sortKey(value)) : Map.of();
    }

    @Override
    protected Map<String, Object> defaults() {
        return Map.of("status", Kebab.of(SkillStatus.DRAFT), "unpublished_changes", false, "open_findings", 0);
    }

    @Override
    protected void written(List<BulkChange> changes) {
        findings.refresh(changes.stream().map(BulkChange::id).toList());
    }
}
