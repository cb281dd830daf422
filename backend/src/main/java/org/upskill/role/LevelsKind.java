package org.upskill.role;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.upskill.shared.problem.Violation;
import org.upskill.shared.setting.SettingKind;
import org.upskill.shared.text.Fold;

/** The seniority bands as a setting. A role keeps a level that has left the list. */
@Singleton
class LevelsKind implements SettingKind<Levels> {
    private static final Levels DELIVERED = new Levels(List.of("Associate", "Professional", "Senior", "Manager", "Executive"));

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public Class<Levels> type() {
        return Levels.class;
    }

    @Override
    public Levels delivered() {
        return DELIVERED;
    }

    @Override
    public List<Violation> check(Levels value) {
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (var at = 0; at < value.names().size(); at++) {
            if (seen.add(Fold.of(value.names().get(at)))) continue;
            violations.add(Violation.at("/names/" + at, "repeated", "This level is there twice."));
        }
        return violations;
    }
}
