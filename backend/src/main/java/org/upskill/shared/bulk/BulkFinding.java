package org.upskill.shared.bulk;

/**
 * A warning about a row, which never keeps it from being imported.
 *
 * @param statement the text it is about: a skill's statement, or the id of an archived record
 * @param rule      the rule that objects
 * @param words     the words it objects to
 * @param start     where they start in the statement, in UTF-16 units
 * @param end       where they end
 * @param reason    why
 * @param rewrite   how to put it instead
 */
public record BulkFinding(String statement, String rule, String words, int start, int end, String reason, String rewrite) {}
