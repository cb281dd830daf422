package org.upskill.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.TextMap;
import org.upskill.shared.persistence.YesNo;
import org.upskill.shared.text.Kebab;

/** Writes what follows from a file, past the versions of people: the file has moved them already. */
@ApplicationScoped
class PersonDerivation {
    private final EntityManager entities;

    PersonDerivation(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes where values came from, the role and whether somebody works here; the people are detached then. */
    void write(Collection<Person> derived) {
        var texts = new TextMap();
        entities.unwrap(Session.class).doWork(connection -> {
            var sql = "update person set origins = ?, role_id = ?, role_before_id = ?, role_changed_at = ?, archived_at = ?, active = ? where id = ?";
            try (var update = connection.prepareStatement(sql)) {
                for (var person : derived) {
                    update.setString(1, texts.convertToDatabaseColumn(person.origins));
                    update.setBytes(2, bytes(person.roleId));
                    update.setBytes(3, bytes(person.roleBeforeId));
                    update.setObject(4, time(person.roleChangedAt));
                    update.setObject(5, time(person.archivedAt()));
                    update.setString(6, Kebab.of(person.isArchived() ? YesNo.NO : YesNo.YES));
                    update.setBytes(7, Ids.bytes(person.id()));
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        derived.forEach(entities::detach);
    }

    private static byte[] bytes(UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static LocalDateTime time(Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
