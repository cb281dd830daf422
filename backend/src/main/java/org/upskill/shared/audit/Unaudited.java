package org.upskill.shared.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity or a column of one that the audit leaves out, because nobody writes it: it is worked out from other columns, or is how the
 * product keeps itself running. Versions, times of creation and of change, folded texts and columns that end with {@code By} are left out anyway.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {}
