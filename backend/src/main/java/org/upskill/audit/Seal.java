package org.upskill.audit;

import java.util.Map;
import java.util.UUID;
import org.upskill.shared.security.SealedText;

/** A text that only a person's key opens, written as the key's id, a colon and the sealed text. */
final class Seal {
    private Seal() {}

    static String close(PersonKey key, String text) {
        return key.id() + ":" + SealedText.close(key.secret(), text);
    }

    /** The text; null when its key is gone. */
    static String open(Map<UUID, PersonKey> keys, String sealed) {
        var key = keys.get(keyOf(sealed));
        return key == null ? null : SealedText.open(key.secret(), sealed.substring(sealed.indexOf(':') + 1));
    }

    /** Whose key opens it. */
    static UUID keyOf(String sealed) {
        return UUID.fromString(sealed.substring(0, sealed.indexOf(':')));
    }
}
