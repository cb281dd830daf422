package org.upskill.shared.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the column that names the record in whose history this one's changes belong too; where several are set, the first counts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PartOf {
    /** The kind of that record, as the audit names it. */
    String value();
}
