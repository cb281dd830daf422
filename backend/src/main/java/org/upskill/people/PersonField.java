package org.upskill.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Blank;
import org.upskill.shared.text.Fold;

/** What can be said of a person, whoever says it: the API, a file, an HR system. */
public enum PersonField {
    USER_NAME("userName", 255, person -> person.userName, Person::nameUser),
    WORK_EMAIL("workEmail", 255, person -> person.workEmail, Person::reachBy),
    NAME("name", 255, person -> person.name, Person::call),
    GIVEN_NAME("givenName", 255, person -> person.givenName, (person, value) -> person.givenName = value),
    FAMILY_NAME("familyName", 255, person -> person.familyName, (person, value) -> person.familyName = value),
    TITLE("title", 255, person -> person.title, (person, value) -> {
        person.title = value;
        person.titleFold = value == null ? null : Fold.sortKey(value);
    }),
    JOB_CODE("jobCode", 80, person -> person.jobCode, (person, value) -> person.jobCode = value),
    EMPLOYEE_NUMBER("employeeNumber", 80, person -> person.employeeNumber, (person, value) -> person.employeeNumber = value),
    DEPARTMENT("department", 255, person -> person.department, (person, value) -> person.department = value),
    LOCATION("location", 255, person -> person.location, (person, value) -> person.location = value),
    LEVEL("level", 80, person -> person.level, (person, value) -> person.level = value),
    MANAGER_ID("managerId", UUID.class, person -> person.managerId, (person, value) -> person.managerId = value),
    DELEGATE_ID("delegateId", UUID.class, person -> person.delegateId, (person, value) -> person.delegateId = value),
    TEAM_ID("teamId", UUID.class, person -> person.teamId, (person, value) -> person.teamId = value),
    ROLE_ID("roleId", UUID.class, person -> person.roleId, Person::haveRole),
    EMPLOYMENT("employment", Employment.class, person -> person.employment, (person, value) -> person.employment = value),
    STARTS_ON("startsOn", LocalDate.class, person -> person.startsOn, (person, value) -> person.startsOn = value),
    ENDS_ON("endsOn", LocalDate.class, person -> person.endsOn, (person, value) -> person.endsOn = value),
    ON_LEAVE("onLeave", Boolean.class, person -> person.onLeave, (person, value) -> person.onLeave = Boolean.TRUE.equals(value));

    private final String key;
    private final int longest;
    private final Class<?> type;
    private final Function<Person, ?> read;
    private final BiConsumer<Person, Object> write;

    PersonField(String key, int longest, Function<Person, String> read, BiConsumer<Person, String> write) {
        this.key = key;
        this.longest = longest;
        this.type = String.class;
        this.read = read;
        this.write = (person, value) -> write.accept(person, (String) value);
    }

    <V> PersonField(String key, Class<V> type, Function<Person, V> read, BiConsumer<Person, V> write) {
        this.key = key;
        this.longest = 0;
        this.type = type;
        this.read = read;
        this.write = (person, value) -> write.accept(person, type.cast(value));
    }

    /** The name in the API, in files and among the origins: {@code workEmail}. */
    public String key() {
        return key;
    }

    /** What its values are: text, an id, a day, {@link Employment} or true and false. */
    public Class<?> type() {
        return type;
    }

    Object read(Person person) {
        return read.apply(person);
    }

    void write(Person person, Object value) {
        write.accept(person, value);
    }

    /**
     * The value as it is kept: text without the space around it, nothing for a blank one, false for a flag that is not set.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 for text that is too long
     */
    Object canonical(Object value) {
        if (type == Boolean.class) return Boolean.TRUE.equals(value);
        if (!(type.cast(value) instanceof String text)) return value;
        if (text.length() > longest) throw Problems.invalid("/" + key, "too-long", "At most %,d characters fit.".formatted(longest));
        return Blank.toNull(text);
    }
}
