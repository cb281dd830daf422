package org.upskill.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller among the people of the organisation.
 *
 * @param manages     whether the caller has reports, or stands in for somebody who has
 * @param reportCount how many report to the caller directly
 */
record MyPerson(
        @NotNull UUID id,
        @NotNull String name,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) UUID roleId,
        @Schema(nullable = true) String roleTitle,
        @Schema(nullable = true) UUID teamId,
        @Schema(nullable = true) String teamName,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true) String managerName,
        @NotNull boolean manages,
        @NotNull long reportCount) {

    static MyPerson of(PersonView person, boolean manages) {
        return new MyPerson(
                person.id(),
                person.name(),
                person.title(),
                person.roleId(),
                person.roleTitle(),
                person.teamId(),
                person.teamName(),
                person.managerId(),
                person.managerName(),
                manages,
                person.reportCount());
    }
}
