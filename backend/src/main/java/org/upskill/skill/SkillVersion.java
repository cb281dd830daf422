package org.upskill.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.upskill.shared.audit.PartOf;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/** A skill as it was published once. It never changes, because plans refer to it. */
@Entity
@Immutable
class SkillVersion {
    @Id
    UUID id;

    @PartOf("skill")
    @Column(nullable = false)
    UUID skillId;

    /** Counts from 1 within the skill. */
    int number;

    @Embedded
    Wording wording;

    @Column(length = 1000)
    String note;

    @Column(nullable = false)
    Instant publishedAt;

    @Column(nullable = false)
    String publishedBy;

    protected SkillVersion() {}

    SkillVersion(Skill skill, String note, String by) {
        this.id = Ids.next();
        this.skillId = skill.id();
        this.number = skill.publishedVersion;
        this.wording = skill.wording;
        this.note = note;
        this.publishedAt = CatalogRecord.now();
        this.publishedBy = by;
    }
}
