package org.upskill.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An event as it goes to one receiver. */
record Letter(UUID id, String url, String body, List<Secret> secrets) {
    /** The header {@code webhook-signature}: one signature for each secret that the receiver may have. */
    String signature(Instant at) {
        return secrets.stream().map(secret -> secret.sign(id.toString(), at.getEpochSecond(), body)).collect(Collectors.joining(" "));
    }
}
