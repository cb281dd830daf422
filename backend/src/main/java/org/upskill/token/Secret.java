package org.upskill.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the holder of a token sends. Only its hash is stored; being 256 random bits, it needs neither salt nor a slow hash.
 *
 * @param text the prefix, by which scanners find one that leaked, and 64 hexadecimal digits
 */
record Secret(String text) {
    /** How every secret begins, and no access token of an identity provider does. */
    static final String PREFIX = "upskill_";

    private static final int BYTES = 32;
    private static final int SHOWN_DIGITS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has yet. */
    static Secret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of the whole text. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** So much of it as lets people tell tokens apart and nobody use one. */
    String hint() {
        return text.substring(0, PREFIX.length() + SHOWN_DIGITS);
    }

    /** Never the text: a line of the log might take it. */
    @Override
    public String toString() {
        return hint() + "…";
    }
}
