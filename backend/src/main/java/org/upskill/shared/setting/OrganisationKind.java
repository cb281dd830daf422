package org.upskill.shared.setting;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.upskill.shared.problem.Violation;

/** The setting that every feature may ask for. */
@Singleton
public class OrganisationKind implements SettingKind<Organisation> {
    private static final Organisation DELIVERED =
            new Organisation("", "Europe/Berlin", Organisation.WeekStart.MONDAY, Organisation.Language.EN);

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public Organisation delivered() {
        return DELIVERED;
    }

    @Override
    public List<Violation> check(Organisation value) {
        try {
            ZoneId.of(value.timeZone());
            return List.of();
        } catch (DateTimeException e) {
            return List.of(Violation.at("/timeZone", "unknown-time-zone", "There is no such time zone. Write it like Europe/Berlin."));
        }
    }
}
