package org.upskill.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The kinds of callers, with real signed tokens. */
public enum User {
    LENA("Lena Berg", "ld-admin"),
    OMAR("Omar Haddad", "ld-staff"),
    ANA("Ana Costa", "auditor"),
    ELI("Eli Novak"),
    MIA("Mia Brandt"),
    HRIS(null, "integration"),
    OTHER_HRIS(null, "integration");

    public static final String ISSUER = "https://issuer.test/realms/upskill";
    public static final String AUDIENCE = "upskill-api";

    private final String fullName;
    private final List<String> roles;

    User(String fullName, String... roles) {
        this.fullName = fullName;
        this.roles = List.of(roles);
    }

    /** The name by which the identity provider knows this user. */
    public String userName() {
        return name().toLowerCase().replace('_', '-');
    }

    /** A token that the application accepts. */
    public String token() {
        return sign(claims());
    }

    /** The claims of a good token, for tests that spoil one of them before they sign. */
    public JwtClaimsBuilder claims() {
        var claims = Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("subject-of-" + userName())
                .upn(userName())
                .preferredUserName(userName())
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(Duration.ofMinutes(15));
        return fullName == null ? claims : claims.claim("name", fullName).claim("email", userName() + "@example.org").claim("email_verified", true);
    }

    /** Signs with the key that the application trusts. */
    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(key());
    }

    private static PrivateKey key() {
        var encoded = ConfigProvider.getConfig().getValue(TokenIssuer.PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
