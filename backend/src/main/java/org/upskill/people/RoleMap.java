package org.upskill.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the table says of some titles: a title together with a job code goes before a job code alone, and that before a title alone. */
final class RoleMap {
    private record Key(String titleFold, String jobCode) {}

    private final Map<Key, UUID> roles = new HashMap<>();

    /** @param archived roles that nobody gets any more */
    RoleMap(Collection<TitleMapping> mappings, Set<UUID> archived) {
        for (var mapping : mappings) {
            if (!archived.contains(mapping.roleId)) roles.put(new Key(mapping.titleFold, mapping.jobCodeKey), mapping.roleId);
        }
    }

    /** The role of somebody with this title and job code; null where the table has none. */
    UUID roleOf(String titleFold, String jobCode) {
        var title = titleFold == null ? "" : titleFold;
        var code = jobCode == null ? "" : jobCode;
        return Stream.of(new Key(title, code), new Key("", code), new Key(title, ""))
                .filter(key -> !key.titleFold().isEmpty() || !key.jobCode().isEmpty())
                .map(roles::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
