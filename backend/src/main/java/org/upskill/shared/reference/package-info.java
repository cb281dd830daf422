/**
 * Who names whom. Before a record is archived, merged, deleted or published anew, people are shown what it touches: every feature
 * that can name records of another says so in a {@link org.upskill.shared.reference.RecordUser} of its own, and
 * {@link org.upskill.shared.reference.RecordUses} asks them all.
 */
package org.upskill.shared.reference;
