package org.upskill.people;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.text.Kebab;

/** Somebody who works, or has worked, here. A person who left is archived, and comes back as the same one. */
@Entity
class Person extends PersonData {
    /** The word under which people are kept in the search index. */
    static final String KIND = "person";

    protected Person() {}

    Person(String source, String externalId) {
        super(new SourceKey(source, ""));
        // An id of ours says nothing about the person, which a made one of the name would.
        identify(new SourceKey(source, externalId == null ? id.toString() : externalId));
    }

    /**
     * Takes what is said, and notes of each value that is new where it came from.
     *
     * @return the fields that have another value now
     */
    Set<PersonField> take(PersonValues values, Origin origin) {
        var changed = EnumSet.noneOf(PersonField.class);
        for (var field : values.fields()) {
            var value = field.canonical(values.get(field));
            if (Objects.equals(value, field.read(this)) || field == PersonField.ROLE_ID && value == null && keepsRole(origin)) continue;
            field.write(this, value);
            changed.add(field);
        }
        if (name == null) call(madeName());
        note(changed, origin);
        check();
        return changed;
    }

    /**
     * Whether the table is to say the role, after these fields have changed: a new title means it anew, unless somebody has said the
     * role along with it or a system that is sure of roles said it before.
     */
    boolean isToBeMapped(Set<PersonField> changed) {
        if (changed.contains(PersonField.ROLE_ID)) return roleId == null;
        var from = originOf(PersonField.ROLE_ID);
        var titled = changed.contains(PersonField.TITLE) || changed.contains(PersonField.JOB_CODE);
        return titled && (from == null || from == Origin.MAPPING || from == Origin.UI);
    }

    /** Whether the role, if there is one, is by the table. */
    boolean isMapped() {
        return roleId == null || originOf(PersonField.ROLE_ID) == Origin.MAPPING;
    }

    /**
     * Has the role that the table says; none for null.
     *
     * @return whether it is another one than before
     */
    boolean takeMapped(UUID role) {
        if (Objects.equals(role, roleId)) return false;
        haveRole(role);
        note(EnumSet.of(PersonField.ROLE_ID), Origin.MAPPING);
        return true;
    }

    /** Puts the person away, who has left. */
    void deactivate() {
        if (isArchived()) throw Problems.wrongState("The person is inactive already.");
        archive();
    }

    /** Takes back a person who works here again. */
    void reactivate() {
        if (survivorId != null) throw Problems.wrongState("It is a duplicate of another person. Undo the merge instead.");
        if (!isArchived()) throw Problems.wrongState("The person is active.");
        restore();
    }

    /** Lets another person stand for this one, because the two are the same. */
    void mergeInto(Person survivor) {
        if (survivorId != null) throw Problems.wrongState("It was merged already.");
        survivorId = survivor.id();
        if (!isArchived()) archive();
    }

    /** Is a person of its own again. */
    void comeBack(Instant archivedThen) {
        survivorId = null;
        archivedAt = archivedThen;
    }

    /** Says what the record does not say yet and another of the same person does; answers which fields. */
    List<String> fillFrom(Person merged) {
        var filled = EnumSet.noneOf(PersonField.class);
        for (var field : PersonField.values()) {
            // Nobody else has the user name, so it stays where it is; who reports to whom must not close a circle.
            if (field == PersonField.USER_NAME || field == PersonField.MANAGER_ID || field == PersonField.DELEGATE_ID) continue;
            if (field.read(this) != null || field.read(merged) == null) continue;
            field.write(this, field.read(merged));
            filled.add(field);
        }
        filled.forEach(field -> note(Set.of(field), Objects.requireNonNullElse(merged.originOf(field), Origin.UI)));
        return filled.stream().map(PersonField::key).toList();
    }

    /** Gives up what it took from another record, as far as it is still the same. */
    void emptyAgain(List<String> keys, Person merged) {
        for (var field : PersonField.values()) {
            if (!keys.contains(field.key()) || !Objects.equals(field.read(this), field.read(merged))) continue;
            field.write(this, null);
            note(Set.of(field), Origin.UI);
        }
    }

    /** Names one person where it named another. */
    void nameInstead(UUID other, UUID instead) {
        if (other.equals(managerId)) managerId = instead;
        if (other.equals(delegateId)) delegateId = instead;
        if (other.equals(survivorId)) survivorId = instead;
    }

    /** Names somebody no more who is about to go. */
    void forget(UUID other) {
        if (other.equals(managerId)) managerId = null;
        if (other.equals(delegateId)) delegateId = null;
        if (other.equals(survivorId)) survivorId = null;
    }

    /** Notes what a file has said. */
    void noteFile(Set<PersonField> changed) {
        note(changed, Origin.FILE);
    }

    /** Is put away or taken back as the word of a file says. */
    void followActive() {
        if (active) archivedAt = null;
        else if (archivedAt == null) archivedAt = now();
    }

    @PrePersist
    @PreUpdate
    void keepActiveRight() {
        active = archivedAt == null;
    }

    /** Whoever leaves the role out does not mean that there is none: the table says it, or somebody said it by hand. */
    private boolean keepsRole(Origin origin) {
        var from = originOf(PersonField.ROLE_ID);
        return from == Origin.MAPPING || from == Origin.UI && origin != Origin.UI;
    }

    private void note(Set<PersonField> changed, Origin origin) {
        if (changed.isEmpty()) return;
        var noted = new HashMap<>(origins);
        changed.forEach(field -> {
            if (field.read(this) == null) noted.remove(field.key());
            else noted.put(field.key(), Kebab.of(origin));
        });
        origins = noted;
    }

    private void check() {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw Problems.invalid("/endsOn", "before-start", "The last day cannot be before the first.");
        }
        if (id.equals(delegateId)) throw Problems.invalid("/delegateId", "same-record", "Nobody stands in for themselves.");
    }
}
