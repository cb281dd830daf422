package org.upskill.people.scim.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.function.Function;
import org.upskill.people.scim.filter.Filter.Compare;

/** One comparison as a condition of HQL. */
final class Comparison {
    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.EQ, "=", Operator.NE, "<>", Operator.GT, ">", Operator.GE, ">=", Operator.LT, "<", Operator.LE, "<=");

    private static final char ESCAPE = '!';

    private final Column column;
    private final Function<Object, String> parameter;

    Comparison(Column column, Function<Object, String> parameter) {
        this.column = column;
        this.parameter = parameter;
    }

    String of(Compare compare) {
        if (compare.operator() == Operator.PR || compare.value() == null) return presence(compare.operator());
        return switch (column.shape()) {
            case FLAG -> flag(compare);
            case TIME -> ordered(compare, instant(text(compare)));
            case DAY -> ordered(compare, day(text(compare)));
            case ID -> id(compare.operator(), text(compare));
            case EXACT -> text(compare, UnaryOperator.identity());
            case TEXT -> text(compare, value -> value.strip().toLowerCase(Locale.ROOT));
        };
    }

    private String presence(Operator operator) {
        var present = column.shape() == Column.Shape.FLAG ? "1 = 1" : column.hql() + " is not null";
        return switch (operator) {
            case PR, NE -> present;
            case EQ -> column.shape() == Column.Shape.FLAG ? "1 = 0" : column.hql() + " is null";
            default -> throw new FilterProblem("Only eq and ne compare with null.");
        };
    }

    private String text(Compare compare, UnaryOperator<String> folding) {
        var value = folding.apply(text(compare));
        return switch (compare.operator()) {
            case CO -> like("%" + escaped(value) + "%");
            case SW -> like(escaped(value) + "%");
            case EW -> like("%" + escaped(value));
            default -> ordered(compare, value);
        };
    }

    private String like(String pattern) {
        return "%s like %s escape '%s'".formatted(column.hql(), parameter.apply(pattern), ESCAPE);
    }

    private static String escaped(String value) {
        return value.replaceAll("([%_" + ESCAPE + "])", ESCAPE + "$1");
    }

    private String ordered(Compare compare, Object value) {
        var sign = SIGNS.get(compare.operator());
        if (sign == null) throw new FilterProblem("Times and days are compared by eq, ne, gt, ge, lt, le and pr.");
        var condition = column.hql() + " " + sign + " " + parameter.apply(value);
        return compare.operator() == Operator.NE ? "(%s or %s is null)".formatted(condition, column.hql()) : condition;
    }

    private String flag(Compare compare) {
        var wanted = isTrue(compare.value());
        return switch (compare.operator()) {
            case EQ -> wanted ? "(%s)".formatted(column.hql()) : "(not (%s))".formatted(column.hql());
            case NE -> wanted ? "(not (%s))".formatted(column.hql()) : "(%s)".formatted(column.hql());
            default -> throw new FilterProblem("True and false are compared by eq, ne and pr.");
        };
    }

    private static boolean isTrue(Object value) {
        if (value instanceof Boolean known) return known;
        if ("true".equalsIgnoreCase((String) value)) return true;
        if ("false".equalsIgnoreCase((String) value)) return false;
        throw new FilterProblem("The attribute is compared with true or false.");
    }

    /** Ids are ordered as their text is, and kept as 16 bytes: a beginning of one is everything between two ids. */
    private String id(Operator operator, String value) {
        var range = IdRange.startingWith(value);
        return switch (operator) {
            case EQ -> range.isOne() ? column.hql() + " = " + parameter.apply(range.first()) : "1 = 0";
            case NE -> range.isOne() ? "(%1$s <> %2$s or %1$s is null)".formatted(column.hql(), parameter.apply(range.first())) : "1 = 1";
            case SW -> range.isNone() ? "1 = 0"
                    : "(%1$s >= %2$s and %1$s <= %3$s)".formatted(column.hql(), parameter.apply(range.first()), parameter.apply(range.last()));
            case GT, GE, LT, LE -> {
                if (!range.isOne()) throw new FilterProblem("Compare ids with a whole id.");
                yield column.hql() + " " + SIGNS.get(operator) + " " + parameter.apply(range.first());
            }
            default -> throw new FilterProblem("Ids are compared by eq, ne, sw, gt, ge, lt, le and pr.");
        };
    }

    private static Instant instant(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new FilterProblem("Write a time like 2026-04-01T09:30:00Z.");
            }
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new FilterProblem("Write a day like 2026-04-01.");
        }
    }

    private static String text(Compare compare) {
        return String.valueOf(compare.value());
    }
}
