package org.upskill.people.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.Listed;

/** A call of SCIM that was answered, without any value of a person in it. */
@Entity
@Unaudited
class ScimCall implements Listed {
    @Id
    UUID id;

    @Column(nullable = false)
    Instant calledAt;

    /** The name of the service account or token; null where there was no valid one. */
    String client;

    @Column(nullable = false)
    String method;

    /** The address, in which the values of a filter are left out. */
    @Column(nullable = false)
    String path;

    int status;

    int durationMs;

    /** What was said of an error, in words of ours. */
    String said;

    protected ScimCall() {}

    ScimCall(Instant calledAt, String client, String method, String path, int status, int durationMs, String said) {
        this.id = Ids.next();
        this.calledAt = calledAt;
        this.client = client;
        this.method = method;
        this.path = path;
        this.status = status;
        this.durationMs = durationMs;
        this.said = said;
    }

    @Override
    public UUID id() {
        return id;
    }

    Instant calledAt() {
        return calledAt;
    }
}
