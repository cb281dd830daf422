package org.upskill.people;

import java.util.List;

/**
 * A question about people that indexes answer. All criteria must hold.
 *
 * @param sort what to sort by; null for the order of the ids
 */
public record PersonQuery(List<Criterion> criteria, Column sort, boolean descending) {
    /** Asks for everybody, in the order of the ids. */
    public static final PersonQuery ALL = new PersonQuery(List.of(), null, false);

    /** Asks for those of whom all of this holds, in the order of the ids. */
    public static PersonQuery where(Criterion... criteria) {
        return new PersonQuery(List.of(criteria), null, false);
    }

    /**
     * What must hold of a column.
     *
     * @param value text, a {@link java.util.UUID} for {@link Column#ID}, an {@link java.time.Instant} for times, a {@link Boolean} for
     *              {@link Column#ACTIVE}; null with {@link Operator#PRESENT}
     */
    public record Criterion(Column column, Operator operator, Object value) {}

    /** The columns that can be asked for. User names and addresses are compared whatever their case. */
    public enum Column {
        ID("r.id", false),
        USER_NAME("r.userNameFold", true),
        EXTERNAL_ID("r.externalId", false),
        WORK_EMAIL("r.workEmailFold", true),
        EMPLOYEE_NUMBER("r.employeeNumber", false),
        NAME("r.nameFold", true),
        SOURCE("r.source", false),
        /** Whether the person works here; true or false. */
        ACTIVE("(case when r.archivedAt is null then true else false end)", false),
        CREATED_AT("r.createdAt", false),
        UPDATED_AT("r.updatedAt", false);

        private final String field;
        private final boolean folded;

        Column(String field, boolean folded) {
            this.field = field;
            this.folded = folded;
        }

        String field() {
            return field;
        }

        Object comparable(Object value) {
            if (!(value instanceof String text) || !folded) return value;
            return this == NAME ? org.upskill.shared.text.Fold.sortKey(text) : Person.folded(text);
        }
    }

    /** How a column is compared. */
    public enum Operator {
        EQUAL("%s = :%s"),
        /** Of text only. */
        STARTS_WITH("%1$s >= :%2$s and %1$s < :%2$sEnd"),
        GREATER("%s > :%s"),
        GREATER_OR_EQUAL("%s >= :%s"),
        LESS("%s < :%s"),
        LESS_OR_EQUAL("%s <= :%s"),
        /** Has any value at all. */
        PRESENT("%s is not null");

        private final String condition;

        Operator(String condition) {
            this.condition = condition;
        }

        String condition(Column column, String parameter) {
            return condition.formatted(column.field(), parameter);
        }
    }
}
