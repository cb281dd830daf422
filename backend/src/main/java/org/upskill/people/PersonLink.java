package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person as another one's record names them. */
record PersonLink(@NotNull UUID id, @NotNull String name) {
    static PersonLink of(Person person) {
        return new PersonLink(person.id(), person.name);
    }
}
