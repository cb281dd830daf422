package org.upskill.priority.guard;

import java.util.Set;
import org.upskill.shared.setting.RuleSetting;

/** The rules of the guard, which an organisation may reword. A name such as {@code <training>} in a phrase stands for any word of that class. */
public abstract class GuardSetting extends RuleSetting {
    /** The delivered rules, in the order in which they are applied and shown. */
    public static final String RULES = "/priority/guard-rules.json";

    protected GuardSetting() {
        super("priority-rules", RULES);
    }

    @Override
    protected Set<String> places(String check) {
        return check.equals("blank") ? Set.of("before", "after") : Set.of();
    }
}
