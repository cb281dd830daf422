package org.upskill.plan;

import java.util.List;

/**
 * What a row says through the skill and the activity it names.
 *
 * @param skillVersion   the published version that the statement is of; null when the skill was never published
 * @param skillStatement null without a skill
 * @param targetLevel    1 to 4; null when the role has no target for the skill
 * @param activity       the wording; null without an activity
 * @param archived       the parts that name something archived; a published row keeps its words and is none the worse for it
 */
record RowWords(Integer skillVersion, String skillStatement, Integer targetLevel, String activity, List<RowPart> archived) {}
