package org.upskill.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.ArchivableRecord;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.persistence.TextMap;
import org.upskill.shared.persistence.YesNo;
import org.upskill.shared.privacy.OfPerson;
import org.upskill.shared.privacy.Personal;
import org.upskill.shared.text.Fold;
import org.upskill.shared.text.Kebab;

/** What is said of a person, and where it came from. */
@MappedSuperclass
abstract class PersonData extends ArchivableRecord implements OfPerson {
    @Personal
    String userName;

    @Personal
    String userNameFold;

    @Personal
    String workEmail;

    @Personal
    String workEmailFold;

    /** Whether an identity provider has vouched for the address. */
    boolean workEmailVerified;

    @Personal
    @Column(nullable = false)
    String name;

    @Personal
    @Column(nullable = false)
    String nameFold;

    @Personal
    String givenName;

    @Personal
    String familyName;

    @Personal
    String title;

    @Personal
    String titleFold;

    @Personal
    String jobCode;

    @Personal
    String employeeNumber;

    @Personal
    String department;

    @Personal
    String location;

    @Personal
    String level;

    UUID managerId;

    /** Who stands in for this person as a manager. */
    UUID delegateId;

    UUID teamId;

    UUID roleId;

    /** The role before the last change of it; null for none. */
    @Unaudited
    UUID roleBeforeId;

    @Unaudited
    Instant roleChangedAt;

    @Personal
    Employment employment;

    @Personal
    LocalDate startsOn;

    @Personal
    LocalDate endsOn;

    @Personal
    @Convert(converter = YesNo.Column.class)
    Boolean onLeave = false;

    /** Follows {@link #archivedAt}, for files. */
    @Unaudited
    @Convert(converter = YesNo.Column.class)
    @Column(nullable = false)
    Boolean active = true;

    /** The person that stands for this one since the two turned out to be the same; null for a person of its own. */
    UUID survivorId;

    /** By what the identity provider knows the person since the first sign-in. */
    @Personal
    String subject;

    @Column(length = 2000)
    @Convert(converter = TextMap.class)
    Map<String, String> origins = Map.of();

    protected PersonData() {}

    protected PersonData(SourceKey key) {
        super(key);
    }

    @Override
    public UUID personId() {
        return id;
    }

    void nameUser(String newUserName) {
        userName = newUserName;
        userNameFold = folded(newUserName);
    }

    void reachBy(String newWorkEmail) {
        workEmail = newWorkEmail;
        workEmailFold = folded(newWorkEmail);
        workEmailVerified = false;
    }

    void call(String newName) {
        name = newName;
        nameFold = newName == null ? null : Fold.sortKey(newName);
    }

    String nameFold() {
        return nameFold;
    }

    /** Where each value came from, as far as anybody said. */
    Map<String, Origin> originOfFields() {
        return origins.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Kebab.parse(Origin.class, entry.getValue()).orElseThrow()));
    }

    Origin originOf(PersonField field) {
        return originOfFields().get(field.key());
    }

    /** The texts by whose words a search finds this person. */
    String[] searchTexts() {
        var known = externalId.equals(id.toString()) ? null : externalId;
        return Stream.of(name, givenName, familyName, userName, workEmail, employeeNumber, known, title, department)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** A user name or an address as it is compared: the case says nothing, an accent does. */
    static String folded(String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    void haveRole(UUID role) {
        roleBeforeId = roleId;
        roleId = role;
        roleChangedAt = now();
    }

    /** What to call somebody of whom nobody said a name. */
    String madeName() {
        var both = Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return List.of(both, userName == null ? "" : userName, workEmail == null ? "" : workEmail, externalId).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
