package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.upskill.shared.reference.Deed;
import org.upskill.shared.reference.Named;
import org.upskill.shared.reference.RecordUser;
import org.upskill.shared.reference.UseCount;
import org.upskill.shared.reference.Uses;

/** People have a role, which is counted; who they are is nothing that a role tells. */
@ApplicationScoped
class PeopleUses implements RecordUser {
    private final PersonRepository people;

    PeopleUses(PersonRepository people) {
        this.people = people;
    }

    @Override
    public Uses usesOf(Named record, Deed deed) {
        if (!record.kind().equals("role")) return Uses.NONE;
        var count = people.count("roleId", record.id());
        if (count == 0) return Uses.NONE;
        return new Uses(List.of(), List.of(new UseCount(Person.KIND, null, deed.usualEffect(), count)));
    }
}
