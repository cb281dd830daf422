package org.upskill.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** The role of those who have a title, a job code, or both. */
@Entity
class TitleMapping extends CatalogRecord {
    String title;

    @Column(nullable = false)
    String titleFold;

    String jobCode;

    @Column(nullable = false)
    String jobCodeKey;

    @Column(nullable = false)
    UUID roleId;

    protected TitleMapping() {}

    TitleMapping(String source) {
        super(new SourceKey(source == null || source.isBlank() ? SourceKey.LOCAL : source.strip(), ""));
        identify(new SourceKey(source(), id.toString()));
    }

    /** Says what it goes by and which role that means. */
    void map(String newTitle, String newJobCode, UUID newRoleId) {
        title = Blank.toNull(newTitle);
        titleFold = title == null ? "" : Fold.sortKey(title);
        jobCode = Blank.toNull(newJobCode);
        jobCodeKey = jobCode == null ? "" : jobCode;
        roleId = newRoleId;
        if (title == null && jobCode == null) throw Problems.invalid("/title", "missing", "Name a title, a job code, or both.");
    }

    void moveTo(UUID newRoleId) {
        roleId = newRoleId;
    }

    String titleFold() {
        return titleFold;
    }
}
