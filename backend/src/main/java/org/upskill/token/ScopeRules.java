package org.upskill.token;

import static org.upskill.token.TokenScope.CATALOG;
import static org.upskill.token.TokenScope.PEOPLE;
import static org.upskill.token.TokenScope.READ;
import static org.upskill.token.TokenScope.SCIM;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which scopes open a request to a token; one of them is enough. The role decides besides, so no scope opens what a service account may
 * not do. What is not named here is closed to every token.
 */
final class ScopeRules {
    private static final String SCIM_ROOT = "/scim/v2";
    private static final String API_ROOT = "/api/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Where a token learns what it is and may ask; the last one is open to the whole world. */
    private static final Set<String> ABOUT_ITSELF = Set.of("me", "limits", "sign-in");

    private static final Set<String> OF_CATALOG = Set.of(
            "role-groups", "roles", "work-activities", "skills", "skill-targets", "plans", "priorities", "measures", "measure-points");
    private static final Set<String> OF_PEOPLE = Set.of("people", "teams", "title-mappings");

    /** Imports and exports, which belong to the scope of the records in the file. */
    private static final Set<String> OF_FILES = Set.of("imports", "exports");

    private static final Set<String> READ_ONLY = Set.of("search");

    /** What is done about a person's privacy lies below the person, and is no work for a script. */
    private static final Set<String> PRIVACY = Set.of("access-report", "erasure", "erase");

    private ScopeRules() {}

    /**
     * The scopes that open a request.
     *
     * @param path decoded, with the leading slash
     * @param kind of the records in the file that is meant; null where the request names none
     */
    static Set<TokenScope> of(String method, String path, String kind) {
        if (path.equals(SCIM_ROOT) || path.startsWith(SCIM_ROOT + "/")) return EnumSet.of(SCIM);
        if (!path.startsWith(API_ROOT)) return Set.of();
        var steps = path.substring(API_ROOT.length()).split("/");
        if (steps.length > 2 && PRIVACY.contains(steps[2])) return Set.of();
        var scopes = writing(steps, kind);
        if (READING.contains(method)) scopes.addAll(reading(steps[0], scopes));
        return scopes;
    }

    private static Set<TokenScope> writing(String[] steps, String kind) {
        var collection = steps[0];
        if (OF_CATALOG.contains(collection)) return EnumSet.of(CATALOG);
        if (OF_PEOPLE.contains(collection)) return EnumSet.of(PEOPLE);
        if (!OF_FILES.contains(collection)) return EnumSet.noneOf(TokenScope.class);
        var named = collection.equals("exports") && steps.length > 1 ? steps[1] : kind;
        if (named == null) return EnumSet.of(CATALOG, PEOPLE);
        return EnumSet.of(OF_PEOPLE.contains(named) ? PEOPLE : CATALOG);
    }

    private static Set<TokenScope> reading(String collection, Set<TokenScope> writing) {
        if (ABOUT_ITSELF.contains(collection)) return EnumSet.of(CATALOG, PEOPLE, READ);
        return READ_ONLY.contains(collection) || !writing.isEmpty() ? EnumSet.of(READ) : Set.of();
    }
}
