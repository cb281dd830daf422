package org.upskill.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A person as other features get to know one.
 *
 * @param externalId the person's own id where the source named none
 * @param active     whether the person works here
 * @param survivorId the person that stands for this one, a duplicate; else null
 * @param values     every {@link PersonField}, null for those of which nobody said anything
 * @param origins    where each value came from, by {@link PersonField#key}
 */
public record PersonRecord(
        UUID id,
        int version,
        String source,
        String externalId,
        boolean active,
        UUID survivorId,
        PersonValues values,
        Map<String, Origin> origins,
        Instant createdAt,
        Instant updatedAt) {

    static PersonRecord of(Person person) {
        var values = new PersonValues();
        for (var field : PersonField.values()) values.set(field, field.read(person));
        return new PersonRecord(
                person.id(),
                person.version(),
                person.source(),
                person.externalId(),
                !person.isArchived(),
                person.survivorId,
                values,
                person.originOfFields(),
                person.createdAt(),
                person.updatedAt());
    }

    /** A value that is text; null for none. */
    public String text(PersonField field) {
        return values.text(field);
    }
}
