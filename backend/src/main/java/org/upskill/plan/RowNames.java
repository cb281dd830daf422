package org.upskill.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the things are called that a row names.
 *
 * @param skill    the skill's external id; null without a skill
 * @param skillSource where the skill comes from
 * @param activity the present wording of a named activity; null without one
 * @param role     the external id of the plan's role
 * @param roleSource where the role comes from
 */
record RowNames(String skill, String skillSource, String activity, String role, String roleSource) {

    /** Those of the rows of these plans, by row. */
    static Map<UUID, RowNames> of(PlanRowRepository rows, Collection<Plan> read) {
        var names = new HashMap<UUID, RowNames>();
        for (var row : rows.names(read.stream().map(Plan::id).distinct().toList())) {
            names.put((UUID) row[0], new RowNames((String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]));
        }
        return names;
    }
}
