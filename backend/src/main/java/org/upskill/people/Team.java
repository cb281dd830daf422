package org.upskill.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Fold;

/** People who work together, in a tree of such. */
@Entity
class Team extends CatalogRecord {
    /** The word under which teams are kept in the search index. */
    static final String KIND = "team";

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String nameFold;

    UUID parentId;

    UUID leadId;

    protected Team() {}

    Team(SourceKey key) {
        super(key);
    }

    void rename(String newName) {
        name = newName.strip();
        nameFold = Fold.sortKey(newName);
    }

    void place(UUID newParentId, UUID newLeadId) {
        parentId = newParentId;
        leadId = newLeadId;
    }

    String nameFold() {
        return nameFold;
    }
}
