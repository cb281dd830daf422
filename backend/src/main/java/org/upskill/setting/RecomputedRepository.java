package org.upskill.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Every question about what follows a change of a setting. */
@ApplicationScoped
class RecomputedRepository implements PanacheRepositoryBase<Recomputed, String> {
    /** What is still going on, by the setting. */
    Map<String, Recomputed> running() {
        return list("finishedAt is null").stream().collect(Collectors.toMap(work -> work.name, work -> work));
    }
}
