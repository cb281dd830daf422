package org.upskill.shared.http;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;

/** Remembers for a day what was answered under each caller's Idempotency-Keys. */
@ApplicationScoped
@RetryOnContention
class IdempotencyBook {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** A server that ended in the middle of a request leaves its key behind; after this time it may be used again. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final EntityManager entities;

    IdempotencyBook(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes a key for a request, or finds what the same request was answered before.
     *
     * @throws ProblemException 422 when the key belongs to another request, 409 while that request is still being worked on
     */
    @Transactional(REQUIRES_NEW)
    Optional<IdempotencyAnswer> claim(IdempotencyAnswer.Key key, byte[] requestHash) {
        var now = CatalogRecord.now();
        forgetBefore(now);
        var known = entities.find(IdempotencyAnswer.class, key);
        if (known == null) {
            entities.persist(opened(key, requestHash, now));
            entities.flush();
            return Optional.empty();
        }
        if (!Arrays.equals(known.requestHash, requestHash)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Use a new key for a request that differs from the first one.");
        }
        if (known.status == null) throw Problems.wrongState("The first request with this Idempotency-Key is still being worked on.");
        return Optional.of(known);
    }

    /** Keeps the answer for whoever sends the request again. */
    @Transactional(REQUIRES_NEW)
    void answer(IdempotencyAnswer.Key key, int status, String location, String etag, String mediaType, String body) {
        var known = entities.find(IdempotencyAnswer.class, key);
        if (known == null) return;
        known.status = status;
        known.location = location;
        known.etag = etag;
        known.mediaType = mediaType;
        known.body = body;
    }

    /** Gives a key back whose request has done nothing. */
    @Transactional(REQUIRES_NEW)
    void release(IdempotencyAnswer.Key key) {
        var known = entities.find(IdempotencyAnswer.class, key);
        if (known != null) entities.remove(known);
    }

    private void forgetBefore(Instant now) {
        entities.createQuery("delete from IdempotencyAnswer a where a.createdAt < :old or a.status is null and a.createdAt < :abandoned")
                .setParameter("old", now.minus(REMEMBERED))
                .setParameter("abandoned", now.minus(ABANDONED))
                .executeUpdate();
    }

    private static IdempotencyAnswer opened(IdempotencyAnswer.Key key, byte[] requestHash, Instant now) {
        var answer = new IdempotencyAnswer();
        answer.caller = key.caller();
        answer.idempotencyKey = key.idempotencyKey();
        answer.requestHash = requestHash;
        answer.createdAt = now;
        return answer;
    }
}
