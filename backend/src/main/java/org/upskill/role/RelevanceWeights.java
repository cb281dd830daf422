package org.upskill.role;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What counts how much when roles are ranked. Shown wherever a score is shown. */
@ConfigMapping(prefix = "upskill.relevance")
interface RelevanceWeights {
    /** Weight of the activities' AI exposure. */
    @WithDefault("0.5")
    double exposure();

    /** Weight of the role's depth of AI interaction. */
    @WithDefault("0.2")
    double depth();

    /** Weight of the impact of AI on decisions, quality and speed. */
    @WithDefault("0.3")
    double impact();

    /** With fewer activities that have an AI exposure there is no score. */
    @WithDefault("3")
    int minimumScoredActivities();

    /** The importance (1 to 5) that an activity without one is given. */
    @WithDefault("3")
    double usualImportance();
}
