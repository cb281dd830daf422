package org.upskill.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Optional;

/** What the installation keeps to itself. */
@ConfigMapping(prefix = "upskill.privacy")
interface PrivacySecret {
    /** The key of the hashes by which erased people are recognised; another one forgets them all. */
    @WithName("secret")
    Optional<String> text();
}
