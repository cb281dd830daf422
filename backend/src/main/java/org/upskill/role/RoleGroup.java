package org.upskill.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.text.Fold;

/** A node in the tree that sorts roles into families. */
@Entity
class RoleGroup extends CatalogRecord {
    /** The word under which groups are kept in the search index. */
    static final String KIND = "role-group";

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String nameFold;

    UUID parentId;

    protected RoleGroup() {}

    RoleGroup(SourceKey key) {
        super(key);
    }

    void describe(String newName, UUID newParentId) {
        name = newName.strip();
        nameFold = Fold.sortKey(newName);
        parentId = newParentId;
    }

    String nameFold() {
        return nameFold;
    }
}
