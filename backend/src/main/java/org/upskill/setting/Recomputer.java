package org.upskill.setting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.upskill.shared.job.Job;
import org.upskill.shared.job.Jobs;
import org.upskill.shared.job.Shutdown;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.setting.Fingerprint;
import org.upskill.shared.setting.Recomputation;
import org.upskill.shared.setting.SettingKind;

/** Lets what is stored of records follow a changed setting, a portion in each transaction. */
@ApplicationScoped
@RetryOnContention
class Recomputer {
    private static final String JOB = "setting-recomputation";
    private static final int PORTION = 500;

    private final Jobs jobs;
    private final RecomputedRepository work;
    private final List<SettingKind<?>> kinds;

    Recomputer(Jobs jobs, RecomputedRepository work, @All List<SettingKind<?>> kinds) {
        this.jobs = jobs;
        this.work = work;
        this.kinds = kinds;
    }

    /** Begins in the transaction that changes the setting; what an earlier change began ends by itself. */
    void begin(SettingKind<?> kind, int version, String value) {
        kind.recomputation().ifPresent(recomputation -> begin(kind, version, recomputation, Fingerprint.of(value, recomputation.basis())));
    }

    /** The same where the records follow an older state of it: rules that a release has brought count for what is stored as well. */
    @Transactional
    void catchUp(SettingKind<?> kind, int version, String value) {
        var recomputation = kind.recomputation();
        if (recomputation.isEmpty()) return;
        var basis = Fingerprint.of(value, recomputation.get().basis());
        var known = work.findById(kind.name());
        if (known == null || !basis.equals(known.basis)) begin(kind, version, recomputation.get(), basis);
    }

    private void begin(SettingKind<?> kind, int version, Recomputation recomputation, String basis) {
        var known = work.findById(kind.name());
        var begun = known == null ? new Recomputed(kind.name()) : known;
        var records = recomputation.count();
        begun.begin(version, basis, records);
        if (records == 0) begun.finish();
        else jobs.schedule(JOB, kind.name() + "@" + version);
        work.persist(begun);
    }

    /** Does one portion. @return whether there may be more to do */
    @Transactional
    boolean step(String name, int version) {
        var begun = work.findById(name);
        if (begun == null || begun.settingVersion != version || begun.finishedAt != null) return false;
        var recomputation = recomputation(name);
        var ids = recomputation.next(begun.reached, PORTION);
        if (ids.isEmpty()) {
            begun.finish();
            return false;
        }
        recomputation.refresh(ids);
        begun.advance(ids.getLast(), ids.size());
        return true;
    }

    private Recomputation recomputation(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().flatMap(SettingKind::recomputation).orElseThrow();
    }

    @Singleton
    static class Work implements Job {
        private final Recomputer recomputer;
        private final Shutdown shutdown;

        Work(Recomputer recomputer, Shutdown shutdown) {
            this.recomputer = recomputer;
            this.shutdown = shutdown;
        }

        @Override
        public String name() {
            return JOB;
        }

        @Override
        public boolean run(String id) {
            var at = id.lastIndexOf('@');
            while (recomputer.step(id.substring(0, at), Integer.parseInt(id.substring(at + 1)))) shutdown.check();
            return true;
        }
    }
}
