package org.upskill.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver and we know, by which the receiver tells our messages from others. Written as Standard Webhooks 1.0 has it. */
record Secret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    /** The standard asks for 24 to 64. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The signature of one message, as it stands in the header {@code webhook-signature}.
     *
     * @param timestamp seconds since 1970
     */
    String sign(String messageId, long timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            var signed = messageId + "." + timestamp + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A secret appears in no log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
