package org.upskill.setting;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.upskill.shared.setting.SettingKind;

/** Lets what is stored of records follow what a release has changed in delivered rules. */
@Singleton
class SettingStart {
    private final List<SettingKind<?>> kinds;
    private final SettingService settings;

    SettingStart(@All List<SettingKind<?>> kinds, SettingService settings) {
        this.kinds = kinds;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        kinds.forEach(settings::catchUp);
    }
}
