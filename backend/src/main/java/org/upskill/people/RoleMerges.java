package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import org.upskill.role.RoleMerge;
import org.upskill.role.RoleMergeUndo;

/** Lets people and mappings go over to the role that stays when two are merged. */
@ApplicationScoped
class RoleMerges {
    private static final String MAPPING = "title-mapping";

    private final PersonRepository people;
    private final TitleMappingRepository mappings;

    RoleMerges(PersonRepository people, TitleMappingRepository mappings) {
        this.people = people;
        this.mappings = mappings;
    }

    void move(@Observes RoleMerge merge) {
        for (var person : people.inRole(merge.mergedId())) {
            // The history of merges outlives people, so it does not keep their names.
            merge.moved(Person.KIND, person, Objects.toString(person.title, "–"), Map.of());
            person.roleId = merge.intoId();
        }
        for (var mapping : mappings.ofRole(merge.mergedId())) {
            merge.moved(MAPPING, mapping, Objects.toString(mapping.title, mapping.jobCode), Map.of());
            mapping.moveTo(merge.intoId());
        }
    }

    void putBack(@Observes RoleMergeUndo undo) {
        for (var move : undo.of(Person.KIND)) undo.untouched(move, people.findById(move.recordId())).roleId = undo.mergedId();
        for (var move : undo.of(MAPPING)) undo.untouched(move, mappings.findById(move.recordId())).moveTo(undo.mergedId());
    }
}
