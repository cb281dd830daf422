package org.upskill.setting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.upskill.setting.SettingRepository.Stamp;
import org.upskill.shared.setting.Organisation;
import org.upskill.shared.setting.OrganisationKind;
import org.upskill.shared.setting.SettingKind;
import org.upskill.shared.setting.Settings;
import org.upskill.shared.text.Kebab;
import org.upskill.shared.text.Speech;

/**
 * Keeps the values in the process. Each transaction asks once which state every setting has, so that what another instance
 * changed counts at once; a value is read only when its state is new here.
 */
@ApplicationScoped
class StoredSettings implements Settings {
    private static final Object STAMPS = StoredSettings.class;

    private record Held(Stamp stamp, Object value) {}

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final SettingRepository settings;
    private final SettingJson json;
    private final TransactionSynchronizationRegistry transaction;

    StoredSettings(SettingRepository settings, SettingJson json, TransactionSynchronizationRegistry transaction) {
        this.settings = settings;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public <T> T get(SettingKind<T> kind) {
        if (transaction.getTransactionKey() == null) return QuarkusTransaction.requiringNew().call(() -> get(kind));
        var stamp = stamps().get(kind.name());
        if (stamp == null) return heard(kind.delivered());
        var known = held.get(kind.name());
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Held(stamp, json.read(kind, settings.findById(kind.name()).json));
            held.put(kind.name(), known);
        }
        return heard(kind.type().cast(known.value()));
    }

    /** Answers that are given before anybody asks for a setting need the organisation's language too. */
    void start(@Observes StartupEvent event, OrganisationKind organisation) {
        get(organisation);
    }

    private static <T> T heard(T value) {
        if (value instanceof Organisation organisation) Speech.usually(Locale.forLanguageTag(Kebab.of(organisation.language())));
        return value;
    }

    /** Lets the rest of the transaction see what it has just written. */
    void forget() {
        transaction.putResource(STAMPS, null);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Stamp> stamps() {
        var known = (Map<String, Stamp>) transaction.getResource(STAMPS);
        if (known != null) return known;
        var read = settings.stamps();
        transaction.putResource(STAMPS, read);
        return read;
    }
}
