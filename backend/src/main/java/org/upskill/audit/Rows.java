package org.upskill.audit;

import java.util.Calendar;
import java.util.TimeZone;

/** How times are told to JDBC. */
final class Rows {
    private Rows() {}

    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
