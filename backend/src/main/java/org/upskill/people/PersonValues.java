package org.upskill.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What somebody says of a person. A field that is not said stays as it is; one that is said to be null is cleared. */
public final class PersonValues {
    private final Map<PersonField, Object> values = new EnumMap<>(PersonField.class);

    /** Says nothing yet. */
    public PersonValues() {}

    /** Says this of a field, which takes a value of {@link PersonField#type}; null clears it. */
    public PersonValues set(PersonField field, Object value) {
        values.put(field, value == null ? null : field.type().cast(value));
        return this;
    }

    /** Clears those of the fields of which nothing is said, as a replacement of the whole does. */
    public PersonValues clearingOthers(Collection<PersonField> fields) {
        fields.forEach(field -> values.putIfAbsent(field, null));
        return this;
    }

    /** Whether anything, be it null, is said of the field. */
    public boolean says(PersonField field) {
        return values.containsKey(field);
    }

    /** What is said of the field; null for nothing. */
    public Object get(PersonField field) {
        return values.get(field);
    }

    /** What is said of a field of text; null for nothing. */
    public String text(PersonField field) {
        return (String) values.get(field);
    }

    /** The fields of which something is said. */
    public Set<PersonField> fields() {
        return values.keySet();
    }
}
