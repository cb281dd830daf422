package org.upskill.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Every question about settings. */
@ApplicationScoped
class SettingRepository implements PanacheRepositoryBase<Setting, String> {
    /** What tells a state of a setting from every other. */
    record Stamp(String name, int version, Instant changedAt) {}

    /** The states of all settings that were ever changed. */
    Map<String, Stamp> stamps() {
        return getEntityManager()
                .createQuery("select s.name, s.version, s.changedAt from Setting s", Stamp.class)
                .getResultStream()
                .collect(Collectors.toMap(Stamp::name, stamp -> stamp));
    }

    Map<String, Setting> byName() {
        return listAll().stream().collect(Collectors.toMap(setting -> setting.name, setting -> setting));
    }
}
