package org.upskill.people.scim.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.people.scim.filter.Filter.And;
import org.upskill.people.scim.filter.Filter.Compare;
import org.upskill.people.scim.filter.Filter.Not;
import org.upskill.people.scim.filter.Filter.Or;
import org.upskill.people.scim.filter.Filter.Within;

/** A filter as a condition of HQL with its parameters. No value of a filter ever becomes part of the condition's text. */
public final class FilterQuery {
    private final Columns columns;
    private final Map<String, Object> parameters = new HashMap<>();
    private final String condition;
    private final boolean indexed;

    /**
     * Puts a filter into terms of the database.
     *
     * @throws FilterProblem for attributes that do not exist and comparisons that make no sense
     */
    public FilterQuery(Filter filter, Columns columns) {
        this.columns = columns;
        this.condition = condition(filter, false);
        this.indexed = isIndexed(filter);
    }

    /** The condition, with named parameters. */
    public String condition() {
        return condition;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether an index finds the records; otherwise every one is looked at. */
    public boolean isIndexed() {
        return indexed;
    }

    private String condition(Filter filter, boolean inside) {
        return switch (filter) {
            case And and -> chained(" and ", parts(and), inside);
            case Or or -> chained(" or ", parts(or), inside);
            // A comparison with nothing is unknown in SQL, and so would its opposite be.
            case Not not -> "(case when %s then 1 else 0 end) = 0".formatted(condition(not.filter(), inside));
            case Within within -> around(columns.get(within.attribute()), condition(within.filter(), true));
            case Compare compare -> comparison(compare, inside);
        };
    }

    /** Side by side, because reading parentheses in parentheses takes Hibernate longer than the database takes to answer. */
    private String chained(String word, List<Filter> parts, boolean inside) {
        return parts.stream().map(part -> condition(part, inside)).collect(Collectors.joining(word, "(", ")"));
    }

    private static List<Filter> parts(Filter filter, Class<? extends Filter> of) {
        return switch (filter) {
            case And and when of == And.class -> Stream.of(and.left(), and.right()).flatMap(part -> parts(part, of).stream()).toList();
            case Or or when of == Or.class -> Stream.of(or.left(), or.right()).flatMap(part -> parts(part, of).stream()).toList();
            default -> List.of(filter);
        };
    }

    private static List<Filter> parts(Filter filter) {
        return parts(filter, filter.getClass());
    }

    private String comparison(Compare compare, boolean inside) {
        var column = columns.get(compare.attribute());
        var written = new Comparison(column, this::parameter).of(compare);
        return inside ? written : around(column, written);
    }

    private static String around(Column column, String condition) {
        return column.around().replace("%s", condition);
    }

    private String parameter(Object value) {
        var name = "f" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private boolean isIndexed(Filter filter) {
        return switch (filter) {
            case And and -> isIndexed(and.left()) || isIndexed(and.right());
            case Or or -> isIndexed(or.left()) && isIndexed(or.right());
            case Not not -> false;
            case Within within -> isIndexed(within.filter());
            case Compare compare -> columns.get(compare.attribute()).indexed() && isFound(compare);
        };
    }

    private static boolean isFound(Compare compare) {
        return switch (compare.operator()) {
            case EQ, SW, GT, GE, LT, LE -> compare.value() != null;
            default -> false;
        };
    }
}
