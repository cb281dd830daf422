package org.upskill.privacy;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.SettingKind;
import org.upskill.shared.setting.SettingPreview;
import org.upskill.shared.setting.Settings;

/** The setting that says how long things are kept. */
@Singleton
class RetentionKind implements SettingKind<Retention> {
    private static final Retention DELIVERED = new Retention(365, 30, null, null, null);

    private final Settings settings;
    private final LongInactive inactive;

    RetentionKind(Settings settings, LongInactive inactive) {
        this.settings = settings;
        this.inactive = inactive;
    }

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

    /** Says which people the value would have erased, or be reminded of. */
    @Override
    public Optional<SettingPreview> preview(Retention candidate, PreviewRequest request) {
        return Optional.of(inactive.preview(settings.get(this), candidate, request));
    }
}
