package org.upskill.shared.bulk;

import java.util.regex.Pattern;

/**
 * How the entries of a list have to look.
 *
 * @param pattern    that the whole entry matches
 * @param message    a sentence for an entry that does not
 * @param suggestion how to write it
 */
public record BulkForm(Pattern pattern, String message, String suggestion) {}
