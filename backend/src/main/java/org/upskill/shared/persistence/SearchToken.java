package org.upskill.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;

/** One word by which one record is found. Read by queries; written by {@link SearchIndex}. */
@Entity
@Unaudited
@IdClass(SearchToken.Key.class)
class SearchToken {
    @Id
    @Column(length = 20)
    String kind;

    @Id
    @Column(length = 40)
    String token;

    @Id
    UUID recordId;

    record Key(String kind, String token, UUID recordId) {}
}
