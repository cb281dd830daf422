package org.upskill.catalog;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.problem.Problems;

/** The kinds of record that files may carry: whatever the features offer. */
@ApplicationScoped
class Kinds {
    private final List<BulkKind> kinds;

    Kinds(@All List<BulkKind> kinds) {
        this.kinds = kinds;
    }

    /** The kind of that name, which is known to be one. */
    BulkKind get(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    /** The kind a caller names. */
    BulkKind named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(() -> {
            var names = kinds.stream().map(BulkKind::name).sorted().collect(Collectors.joining(", "));
            return Problems.badParameter("kind", "kind must be one of " + names + ".");
        });
    }
}
