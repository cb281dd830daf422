package org.upskill.setting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Caller;
import org.upskill.shared.setting.PreviewRequest;
import org.upskill.shared.setting.SettingKind;
import org.upskill.shared.setting.SettingPreview;

/** The use cases of settings. */
@ApplicationScoped
@RetryOnContention
class SettingService {
    private final List<SettingKind<?>> kinds;
    private final SettingRepository settings;
    private final SettingJson json;
    private final StoredSettings stored;
    private final RecomputedRepository recomputed;
    private final Recomputer recomputer;
    private final Caller caller;

    SettingService(
            @All List<SettingKind<?>> kinds,
            SettingRepository settings,
            SettingJson json,
            StoredSettings stored,
            RecomputedRepository recomputed,
            Recomputer recomputer,
            Caller caller) {
        this.kinds = kinds;
        this.settings = settings;
        this.json = json;
        this.stored = stored;
        this.recomputed = recomputed;
        this.recomputer = recomputer;
        this.caller = caller;
    }

    @Transactional
    SettingList list() {
        var known = settings.byName();
        var running = recomputed.running();
        return new SettingList(kinds.stream()
                .sorted(Comparator.comparing(SettingKind::name))
                .map(kind -> view(kind, known.get(kind.name()), running.get(kind.name())))
                .toList());
    }

    @Transactional
    SettingView get(String name) {
        return view(kind(name), settings.findById(name), recomputed.running().get(name));
    }

    @Transactional
    SettingView put(String name, SettingInput input, String ifMatch) {
        var kind = kind(name);
        var value = json.accept(kind, input.value());
        return change(kind, json.write(value), ifMatch);
    }

    /** Back to the delivered value. */
    @Transactional
    SettingView reset(String name, String ifMatch) {
        return change(kind(name), null, ifMatch);
    }

    @Transactional
    SettingPreview preview(String name, SettingInput input, PreviewRequest request) {
        return preview(kind(name), input, request);
    }

    /** Begins what stored records have to follow since they were worked out. */
    @Transactional
    void catchUp(SettingKind<?> kind) {
        recomputer.catchUp(kind, version(settings.findById(kind.name())), json.write(stored.get(kind)));
    }

    private <T> SettingPreview preview(SettingKind<T> kind, SettingInput input, PreviewRequest request) {
        return kind.preview(json.accept(kind, input.value()), request)
                .orElseThrow(() -> Problems.wrongState("What this setting would change cannot be said beforehand."));
    }

    private SettingView change(SettingKind<?> kind, String newJson, String ifMatch) {
        var known = settings.findById(kind.name());
        Versions.require(ifMatch, version(known));
        var setting = known == null ? new Setting(kind.name()) : known;
        setting.change(newJson, caller.name());
        settings.persistAndFlush(setting);
        stored.forget();
        recomputer.begin(kind, version(setting), json.write(stored.get(kind)));
        return view(kind, setting, recomputed.running().get(kind.name()));
    }

    private <T> SettingView view(SettingKind<T> kind, Setting setting, Recomputed running) {
        var value = setting == null ? kind.delivered() : json.read(kind, setting.json);
        return new SettingView(
                kind.name(),
                version(setting),
                kind.spoken(value),
                kind.spoken(kind.delivered()),
                setting != null && setting.json != null,
                setting == null ? null : setting.changedBy,
                setting == null ? null : setting.changedAt,
                running == null ? null : new SettingView.Progress(running.done, running.total));
    }

    /** One that nobody ever changed counts as the version before the first. */
    private static int version(Setting setting) {
        return setting == null ? 0 : setting.version + 1;
    }

    private SettingKind<?> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(Problems::notFound);
    }
}
