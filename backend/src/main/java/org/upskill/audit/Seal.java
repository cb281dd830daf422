package org.upskill.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only a person's key opens, written as the key's id, a colon and AES-256-GCM in base 64 with its nonce in front. */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static String close(PersonKey key, String text) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
        return key.id() + ":" + Base64.getEncoder().withoutPadding().encodeToString(whole);
    }

    /** The text; null when its key is gone. */
    static String open(Map<UUID, PersonKey> keys, String sealed) {
        var key = keys.get(keyOf(sealed));
        if (key == null) return null;
        var whole = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
        var text = run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Whose key opens it. */
    static UUID keyOf(String sealed) {
        return UUID.fromString(sealed.substring(0, sealed.indexOf(':')));
    }

    private static byte[] run(int mode, PersonKey key, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
