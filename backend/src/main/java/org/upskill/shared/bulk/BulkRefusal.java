package org.upskill.shared.bulk;

/**
 * Why a row cannot be written although each of its values is right.
 *
 * @param field      the field it is about; null for the row as a whole
 * @param code       stable word for what is wrong
 * @param message    a sentence that does not repeat the value
 * @param suggestion what to do, or null
 */
public record BulkRefusal(String field, String code, String message, String suggestion) {}
