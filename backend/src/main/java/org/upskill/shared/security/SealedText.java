package org.upskill.shared.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only a secret opens: AES-256-GCM in base 64 with its nonce in front. */
public final class SealedText {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedText() {}

    /**
     * The text as nobody can read it.
     *
     * @param secret of 32 bytes
     */
    public static String close(byte[] secret, String text) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, secret, nonce, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
        return Base64.getEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * The text.
     *
     * @throws IllegalStateException when it was closed with another secret
     */
    public static String open(byte[] secret, String sealed) {
        var whole = Base64.getDecoder().decode(sealed);
        var text = run(Cipher.DECRYPT_MODE, secret, Arrays.copyOf(whole, NONCE_BYTES), Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] secret, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
