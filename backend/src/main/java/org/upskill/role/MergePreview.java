package org.upskill.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.upskill.shared.reference.Use;
import org.upskill.shared.reference.UseCount;
import org.upskill.shared.reference.Uses;

/** What a merge moves, as people are shown it. */
final class MergePreview {
    /** Who gets a merge ready knows the two roles themselves. */
    private static final Set<String> UNSHOWN = Set.of(Role.KIND, "survivor");

    private MergePreview() {}

    static Uses of(List<RoleMove> moves) {
        var items = new ArrayList<Use>();
        var counts = new LinkedHashMap<UseCount, Long>();
        for (var move : moves) {
            if (UNSHOWN.contains(move.kind())) continue;
            var kind = move.kind().equals("merged-before") ? Role.KIND : move.kind();
            var count = counts.merge(new UseCount(kind, null, move.effect(), 0), 1L, Long::sum);
            if (count <= Uses.SHOWN) items.add(new Use(kind, move.recordId(), move.label(), null, move.effect()));
        }
        return new Uses(items, counts.entrySet().stream()
                .map(entry -> new UseCount(entry.getKey().kind(), null, entry.getKey().effect(), entry.getValue()))
                .toList());
    }
}
