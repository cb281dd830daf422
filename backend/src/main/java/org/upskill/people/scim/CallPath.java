package org.upskill.people.scim;

import org.upskill.people.scim.filter.Filter;
import org.upskill.people.scim.filter.FilterParser;
import org.upskill.people.scim.filter.FilterProblem;

/** The address of a call as the log keeps it: of a filter one sees what it asks, and none of the values it asks for. */
final class CallPath {
    private static final String HIDDEN = "…";
    private static final int LONGEST = 500;

    private CallPath() {}

    static String of(String path, String filter) {
        var known = path.startsWith("/scim/v2/") ? path.substring("/scim/v2".length()) : path;
        // What stands where an id should may be a name or an address.
        var address = isKnown(known) ? known : known.replaceFirst("^(/\\w+)/.*", "$1/" + HIDDEN);
        var whole = filter == null ? address : address + "?filter=" + shape(filter);
        return whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + HIDDEN : whole;
    }

    private static boolean isKnown(String path) {
        try {
            ScimAddress.of(path);
            return true;
        } catch (ScimFault unknown) {
            return false;
        }
    }

    private static String shape(String filter) {
        try {
            return shape(FilterParser.parse(filter));
        } catch (FilterProblem unreadable) {
            return HIDDEN;
        }
    }

    private static String shape(Filter filter) {
        return switch (filter) {
            case Filter.And and -> shape(and.left()) + " and " + shape(and.right());
            case Filter.Or or -> "(" + shape(or.left()) + " or " + shape(or.right()) + ")";
            case Filter.Not not -> "not (" + shape(not.filter()) + ")";
            case Filter.Within within -> within.attribute() + "[" + shape(within.filter()) + "]";
            case Filter.Compare compare -> compare.attribute() + " " + compare.operator().name().toLowerCase(java.util.Locale.ROOT)
                    + (compare.value() == null ? "" : " " + HIDDEN);
        };
    }
}
