/**
 * The port by which a feature offers its records to the import pipeline. A feature has one CDI bean of type
 * {@link org.upskill.shared.bulk.BulkKind} for each kind of record that files may carry; most extend
 * {@link org.upskill.shared.bulk.BulkTable} and say no more than which fields there are.
 *
 * <p>Every value is text in one canonical form, the one that files carry: {@code 3}, {@code 0.5}, {@code role-specific},
 * {@code a|b}; a reference is a {@link org.upskill.shared.bulk.BulkReference}. No value is null. So "has it changed?" is one
 * comparison of texts, for every kind and type.
 */
package org.upskill.shared.bulk;
