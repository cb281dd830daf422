package org.upskill.privacy;

import jakarta.inject.Singleton;
import org.upskill.shared.setting.SettingKind;

/** The setting that says how long things are kept. */
@Singleton
class RetentionKind implements SettingKind<Retention> {
    private static final Retention DELIVERED = new Retention(365, 30, null);

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Class<Retention> type() {
        return Retention.class;
    }

    @Override
    public Retention delivered() {
        return DELIVERED;
    }
}
