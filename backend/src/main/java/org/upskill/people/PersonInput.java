package org.upskill.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caller says of a person.
 *
 * @param externalId by what the source knows the person; where it is left out, the person's own id
 * @param userName   by what the identity provider knows the person; nobody else has it, whatever the case
 * @param delegateId who stands in for the person as a manager
 * @param teamId     the primary team
 * @param startsOn   the first day, which may be to come
 * @param endsOn     the last day
 */
record PersonInput(
        @Size(max = 40) @Schema(nullable = true) String source,
        @Size(max = 255) @Schema(nullable = true) String externalId,
        @Size(max = 255) @Schema(nullable = true) String userName,
        @Size(max = 255) @Schema(nullable = true) String workEmail,
        @NotBlank @Size(max = 255) String name,
        @Size(max = 255) @Schema(nullable = true) String givenName,
        @Size(max = 255) @Schema(nullable = true) String familyName,
        @Size(max = 255) @Schema(nullable = true) String title,
        @Size(max = 80) @Schema(nullable = true) String jobCode,
        @Size(max = 80) @Schema(nullable = true) String employeeNumber,
        @Size(max = 255) @Schema(nullable = true) String department,
        @Size(max = 255) @Schema(nullable = true) String location,
        @Size(max = 80) @Schema(nullable = true) String level,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true) UUID delegateId,
        @Schema(nullable = true) UUID teamId,
        @Schema(nullable = true) UUID roleId,
        @Schema(nullable = true) Employment employment,
        @Schema(nullable = true) LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn,
        @Schema(nullable = true) Boolean onLeave) {

    PersonValues values() {
        return new PersonValues()
                .set(PersonField.USER_NAME, userName)
                .set(PersonField.WORK_EMAIL, workEmail)
                .set(PersonField.NAME, name)
                .set(PersonField.GIVEN_NAME, givenName)
                .set(PersonField.FAMILY_NAME, familyName)
                .set(PersonField.TITLE, title)
                .set(PersonField.JOB_CODE, jobCode)
                .set(PersonField.EMPLOYEE_NUMBER, employeeNumber)
                .set(PersonField.DEPARTMENT, department)
                .set(PersonField.LOCATION, location)
                .set(PersonField.LEVEL, level)
                .set(PersonField.MANAGER_ID, managerId)
                .set(PersonField.DELEGATE_ID, delegateId)
                .set(PersonField.TEAM_ID, teamId)
                .set(PersonField.ROLE_ID, roleId)
                .set(PersonField.EMPLOYMENT, employment)
                .set(PersonField.STARTS_ON, startsOn)
                .set(PersonField.ENDS_ON, endsOn)
                .set(PersonField.ON_LEAVE, onLeave);
    }
}
