package org.upskill.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.upskill.shared.privacy.ErasedPeople.Identity;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;

/** The hashes by which a person is recognised. Without the installation's secret nobody can try out who is behind one. */
@ApplicationScoped
class TraceHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final PrivacySecret secret;

    TraceHash(PrivacySecret secret) {
        this.secret = secret;
    }

    /** Whether the installation has a secret at all. */
    boolean isPossible() {
        return secret.text().isPresent();
    }

    /**
     * One for each way in which the person may be recognised.
     *
     * @throws ProblemException 503 where the installation has no secret
     */
    List<byte[]> of(Identity person) {
        var hashes = new ArrayList<byte[]>();
        if (person.externalId() != null) hashes.add(hash("key", String.valueOf(person.source()), person.externalId()));
        add(hashes, "user-name", person.userName());
        add(hashes, "email", person.email());
        add(hashes, "employee-number", person.employeeNumber());
        return hashes;
    }

    private void add(List<byte[]> hashes, String kind, String value) {
        if (value != null && !value.isBlank()) hashes.add(hash(kind, value.strip().toLowerCase(Locale.ROOT)));
    }

    /** One of any words. */
    byte[] hash(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        return secret.text()
                .orElseThrow(() -> new ProblemException(ProblemType.BUSY, "Nobody can be erased before the server has the setting UPSKILL_PRIVACY_SECRET."))
                .getBytes(StandardCharsets.UTF_8);
    }
}
