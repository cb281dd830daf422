package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.http.RecordView;

/**
 * A person as the API shows one.
 *
 * @param workEmailVerified whether an identity provider has vouched for the address
 * @param active            whether the person works here, or is about to
 * @param state             what the person is to the organisation today
 * @param deactivatedAt     when the person was put away; null for one who is active
 * @param survivorId        the person that stands for this one since the two turned out to be the same
 * @param roleBeforeId      the role before the last change; where the role's origin is {@code mapping}, a title brought the change
 * @param linked            whether the person has signed in
 * @param reportCount       how many report to the person directly
 * @param origins           where each value came from, by the name of its field
 */
@Schema(name = "Person")
record PersonView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String source,
        @NotNull String externalId,
        @Schema(nullable = true) String userName,
        @Schema(nullable = true) String workEmail,
        @NotNull boolean workEmailVerified,
        @NotNull String name,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String jobCode,
        @Schema(nullable = true) String employeeNumber,
        @Schema(nullable = true) String department,
        @Schema(nullable = true) String location,
        @Schema(nullable = true) String level,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true) String managerName,
        @Schema(nullable = true) UUID delegateId,
        @Schema(nullable = true) String delegateName,
        @Schema(nullable = true) UUID teamId,
        @Schema(nullable = true) String teamName,
        @Schema(nullable = true) UUID roleId,
        @Schema(nullable = true) String roleTitle,
        @Schema(nullable = true) UUID roleBeforeId,
        @Schema(nullable = true) String roleBeforeTitle,
        @Schema(nullable = true) Instant roleChangedAt,
        @Schema(nullable = true) Employment employment,
        @Schema(nullable = true) LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn,
        @NotNull boolean onLeave,
        @NotNull boolean active,
        @NotNull PersonState state,
        @Schema(nullable = true) Instant deactivatedAt,
        @Schema(nullable = true) UUID survivorId,
        @Schema(nullable = true) String survivorName,
        @NotNull boolean linked,
        @NotNull long reportCount,
        @NotNull Map<String, Origin> origins,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements RecordView {

    static PersonView of(Person person, PersonNames names, LocalDate today) {
        return new PersonView(
                person.id(),
                person.version(),
                person.source(),
                person.externalId(),
                person.userName,
                person.workEmail,
                person.workEmailVerified,
                person.name,
                person.givenName,
                person.familyName,
                person.title,
                person.jobCode,
                person.employeeNumber,
                person.department,
                person.location,
                person.level,
                person.managerId,
                names.ofPerson(person.managerId),
                person.delegateId,
                names.ofPerson(person.delegateId),
                person.teamId,
                names.ofTeam(person.teamId),
                person.roleId,
                names.ofRole(person.roleId),
                person.roleBeforeId,
                names.ofRole(person.roleBeforeId),
                person.roleChangedAt,
                person.employment,
                person.startsOn,
                person.endsOn,
                person.onLeave,
                !person.isArchived(),
                PersonState.of(person, today),
                person.archivedAt(),
                person.survivorId,
                names.ofPerson(person.survivorId),
                person.subject != null,
                names.reportsOf(person.id()),
                person.originOfFields(),
                person.createdAt(),
                person.updatedAt());
    }
}
