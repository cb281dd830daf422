package org.upskill.shared.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one state of rules from every other, in 64 characters. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of texts, in their order. */
    public static String of(String... texts) {
        var digest = sha256();
        for (var text : texts) digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of files among the resources. */
    public static String ofResources(List<String> resources) {
        return of(resources.stream().map(Fingerprint::read).toArray(String[]::new));
    }

    private static String read(String resource) {
        try (var file = Fingerprint.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
