package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.upskill.role.RoleDeletion;
import org.upskill.shared.problem.Problems;

/** Keeps what people have from being deleted. */
@ApplicationScoped
class DeletionGuard {
    private final PersonRepository people;
    private final TitleMappingRepository mappings;

    DeletionGuard(PersonRepository people, TitleMappingRepository mappings) {
        this.mappings = mappings;
        this.people = people;
    }

    void keepRole(@Observes RoleDeletion deletion) {
        if (people.anyInRole(deletion.roleId())) throw Problems.inUse("People have this role.");
        if (mappings.anyOfRole(deletion.roleId())) throw Problems.inUse("Titles are mapped to this role.");
    }
}
