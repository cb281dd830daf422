package org.upskill.people.scim;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An address below {@code /scim/v2}.
 *
 * @param endpoint its first part: {@code Users}
 * @param id       the resource; null for the collection
 * @param search   whether it is the collection's {@code .search}
 */
record ScimAddress(String endpoint, String id, boolean search) {
    static final String USERS = "Users";
    static final String GROUPS = "Groups";
    static final String BULK = "Bulk";
    static final String ME = "Me";

    private static final Set<String> DISCOVERY = Set.of("ServiceProviderConfig", "ResourceTypes", "Schemas");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:._-]{1,200}");
    private static final Map<String, Set<String>> RESOURCE_METHODS =
            Map.of("list", Set.of("GET", "POST"), "one", Set.of("GET", "PUT", "PATCH", "DELETE"), "search", Set.of("POST"));

    /**
     * Reads an address.
     *
     * @param path as it stands behind {@code /scim/v2/}
     * @throws ScimFault 404 for one that does not exist
     */
    static ScimAddress of(String path) {
        var parts = path.replaceFirst("^/", "").replaceFirst("/$", "").split("/", -1);
        var first = parts[0];
        if (first.equals(ME)) return new ScimAddress(ME, null, false);
        if (first.equals(BULK) && parts.length == 1) return new ScimAddress(BULK, null, false);
        var isResource = first.equals(USERS) || first.equals(GROUPS);
        if (!isResource && !DISCOVERY.contains(first) || parts.length > 2) throw ScimFault.notFound();
        if (parts.length == 1) return new ScimAddress(first, null, false);
        if (isResource && parts[1].equals(".search")) return new ScimAddress(first, null, true);
        if (isResource ? !isId(parts[1]) : !NAME.matcher(parts[1]).matches() || first.equals("ServiceProviderConfig")) throw ScimFault.notFound();
        return new ScimAddress(first, parts[1], false);
    }

    /** What can be done here. */
    Set<String> methods() {
        if (endpoint.equals(BULK)) return Set.of("POST");
        if (isDiscovery()) return Set.of("GET");
        return RESOURCE_METHODS.get(search ? "search" : id == null ? "list" : "one");
    }

    /** Whether it describes the server and its resources. */
    boolean isDiscovery() {
        return DISCOVERY.contains(endpoint);
    }

    /** The whole path behind {@code /scim/v2}. */
    String path() {
        return "/" + endpoint + (search ? "/.search" : id == null ? "" : "/" + id);
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
