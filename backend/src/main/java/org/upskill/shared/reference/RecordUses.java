package org.upskill.shared.reference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks every feature where a record is named. */
@ApplicationScoped
public class RecordUses {
    private final List<RecordUser> users;

    RecordUses(@All List<RecordUser> users) {
        this.users = users;
    }

    /** Every place where the record is named, and what the deed does there. */
    public Uses of(Named record, Deed deed) {
        return users.stream().map(user -> user.usesOf(record, deed)).reduce(Uses.NONE, Uses::and);
    }
}
