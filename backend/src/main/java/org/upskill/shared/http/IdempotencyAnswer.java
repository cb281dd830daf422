package org.upskill.shared.http;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.upskill.shared.audit.Unaudited;

/** What was answered to a request that carried an Idempotency-Key; without a status it is still being worked on. */
@Entity
@Unaudited
@IdClass(IdempotencyAnswer.Key.class)
class IdempotencyAnswer {
    @Id
    @Column(length = 255)
    String caller;

    @Id
    @Column(length = 200)
    String idempotencyKey;

    @Column(length = 32, columnDefinition = "binary(32)")
    byte[] requestHash;

    Integer status;

    @Column(length = 1000)
    String location;

    @Column(length = 100)
    String etag;

    @Column(length = 100)
    String mediaType;

    @Column(length = 16000)
    String body;

    Instant createdAt;

    record Key(String caller, String idempotencyKey) {}
}
