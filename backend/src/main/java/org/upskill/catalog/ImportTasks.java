package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.upskill.shared.job.Job;
import org.upskill.shared.job.Jobs;

/** The work of imports that goes on after the request for it was answered. */
@ApplicationScoped
class ImportTasks {
    private static final String VALIDATE = "import-validate";
    private static final String APPLY = "import-apply";
    private static final String INDEX = "import-index";

    private final Jobs jobs;

    ImportTasks(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Has the dry run done once the present transaction is through. */
    void validate(UUID importId) {
        jobs.schedule(VALIDATE, importId.toString());
    }

    /** Has the import applied once the present transaction is through. */
    void apply(UUID importId) {
        jobs.schedule(APPLY, importId.toString());
    }

    /** Has the import's records made to be found once the present transaction is through. */
    void index(UUID importId) {
        jobs.schedule(INDEX, importId.toString());
    }

    @Singleton
    static class Validation implements Job {
        private final DryRun dryRun;

        Validation(DryRun dryRun) {
            this.dryRun = dryRun;
        }

        @Override
        public String name() {
            return VALIDATE;
        }

        @Override
        public boolean run(String id) {
            return dryRun.run(UUID.fromString(id));
        }
    }

    @Singleton
    static class Application implements Job {
        private final ImportApply importApply;

        Application(ImportApply importApply) {
            this.importApply = importApply;
        }

        @Override
        public String name() {
            return APPLY;
        }

        @Override
        public boolean run(String id) {
            importApply.run(UUID.fromString(id));
            return true;
        }
    }

    @Singleton
    static class Indexing implements Job {
        private final ImportIndexing importIndexing;

        Indexing(ImportIndexing importIndexing) {
            this.importIndexing = importIndexing;
        }

        @Override
        public String name() {
            return INDEX;
        }

        @Override
        public boolean run(String id) {
            importIndexing.run(UUID.fromString(id));
            return true;
        }
    }
}
