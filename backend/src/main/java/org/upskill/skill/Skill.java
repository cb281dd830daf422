package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.ArchivableRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.privacy.Personal;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** Something that people in a role should be seen doing. Its wording can be worked on while the published version stays. */
@Entity
class Skill extends ArchivableRecord {
    /** The word under which skills are kept in the search index. */
    static final String KIND = "skill";

    @Embedded
    Wording wording;

    @Column(nullable = false)
    String statementFold;

    @Personal
    String owner;

    /** What the wording is written in; null where nobody has said: then the linter goes by its words. */
    @Convert(converter = LanguageColumn.class)
    Language language;

    @Column(nullable = false)
    SkillStatus status = SkillStatus.DRAFT;

    /** The number of the version that is published; null before the first. */
    Integer publishedVersion;

    /** Derived from the wording and the published version, and so written by {@link FindingBook} alone. */
    @Unaudited
    @Column(updatable = false)
    boolean unpublishedChanges;

    /** Derived like {@link #unpublishedChanges}: how many findings nobody waived. */
    @Unaudited
    @Column(updatable = false)
    int openFindings;

    protected Skill() {}

    Skill(SourceKey key) {
        super(key);
    }

    void word(Wording newWording) {
        wording = newWording;
        statementFold = Fold.sortKey(newWording.statement());
    }

    /** Makes the present wording the published one and answers it as a version that never changes. */
    SkillVersion publish(String note, String by) {
        if (isArchived()) throw Problems.wrongState("It is archived. Restore it first.");
        if (publishedVersion != null && !unpublishedChanges) {
            throw Problems.wrongState("Nothing has changed since version %d was published.".formatted(publishedVersion));
        }
        if (publishedVersion != null && Blank.toNull(note) == null) {
            throw Problems.invalid("/note", "required", "Say what changed since version %d.".formatted(publishedVersion));
        }
        status = SkillStatus.PUBLISHED;
        publishedVersion = publishedVersion == null ? 1 : publishedVersion + 1;
        return new SkillVersion(this, Blank.toNull(note), by);
    }

    String statementFold() {
        return statementFold;
    }

    /** The texts by whose words a search finds this skill. */
    String[] searchTexts() {
        return new String[] {wording.statement(), wording.need() == null ? "" : wording.need(), externalId};
    }
}
