package org.upskill.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.Ids;

/** The view with which a list opens for one person. */
@Entity
class ListViewDefault {
    @Id
    UUID id;

    /** The user name of whose choice it is. */
    @Unaudited
    @Column(nullable = false)
    String owner;

    @Column(nullable = false)
    ListName listName;

    @Column(nullable = false)
    UUID viewId;

    protected ListViewDefault() {}

    ListViewDefault(String owner, ListName listName) {
        id = Ids.next();
        this.owner = owner;
        this.listName = listName;
    }
}
