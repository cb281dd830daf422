package org.upskill.shared.audit;

import java.util.Map;

/**
 * Something the audit has to keep and cannot see by itself: a write past Hibernate, or many as one. Fired as a CDI event in the
 * transaction that does it.
 *
 * @param kind       of the record it was done to, kebab case, such as {@code import}
 * @param recordId   its id; null where it was done to no single one
 * @param recordName what people call it; nothing personal
 * @param action     what was done, in the past tense, such as {@code applied}
 * @param details    what else is to be known, value by name; nothing personal
 * @param by         the user name in whose name it was done; null: the caller
 */
public record Deed(String kind, String recordId, String recordName, String action, Map<String, ?> details, String by) {
    /** Something the caller did. */
    public static Deed of(String kind, Object recordId, String recordName, String action, Map<String, ?> details) {
        return new Deed(kind, recordId == null ? null : recordId.toString(), recordName, action, details, null);
    }
}
