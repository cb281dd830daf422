package org.upskill.role;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;

/** One merge of two roles in the history: who did what when, and what it takes to undo it. */
@Entity
@Table(name = "role_merge")
class MergedRole {
    @Id
    UUID id;

    @Column(nullable = false)
    UUID mergedId;

    @Column(nullable = false)
    String mergedTitle;

    @Column(name = "survivor_id", nullable = false)
    UUID intoId;

    @Column(name = "survivor_title", nullable = false)
    String intoTitle;

    @Column(nullable = false)
    String mergedBy;

    @Column(nullable = false)
    Instant mergedAt;

    String undoneBy;

    Instant undoneAt;

    @Unaudited
    @ElementCollection
    @CollectionTable(name = "role_merge_move", joinColumns = @JoinColumn(name = "merge_id"))
    @OrderColumn(name = "position")
    List<RoleMove> moves = new ArrayList<>();

    protected MergedRole() {}

    MergedRole(Role merged, Role into, String by, List<RoleMove> moves) {
        this.id = Ids.next();
        this.mergedId = merged.id();
        this.mergedTitle = merged.title;
        this.intoId = into.id();
        this.intoTitle = into.title;
        this.mergedBy = by;
        this.mergedAt = CatalogRecord.now();
        this.moves.addAll(moves);
    }

    void undo(String by) {
        undoneBy = by;
        undoneAt = CatalogRecord.now();
    }
}
