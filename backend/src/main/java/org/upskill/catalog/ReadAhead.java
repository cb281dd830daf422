package org.upskill.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.upskill.catalog.file.Row;
import org.upskill.catalog.file.RowReader;

/** Reads the next rows of a file while the database works on those before them. */
final class ReadAhead implements AutoCloseable {
    private static final int ROWS = 1_000;

    /** Rows may be long; so many characters together are enough for one transaction, and for one block of staged rows. */
    private static final int CHARS = 2_000_000;

    private static final int WAITING = 2;

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;

    /** What comes next: a batch, or what broke the reading; neither at the end. */
    private record Step(Batch batch, RuntimeException failure) {}

    /** Rows of the file as values, which a transaction that has to be tried again takes anew. */
    static final class Batch {
        private final ImportRun run;
        private final List<Row> rows;
        private List<RowDraft> drafts;

        private Batch(ImportRun run, List<Row> rows) {
            this.run = run;
            this.rows = rows;
            this.drafts = rows.stream().map(run::read).toList();
        }

        /** Drafts that nobody has touched. */
        List<RowDraft> take() {
            var taken = drafts == null ? rows.stream().map(run::read).toList() : drafts;
            drafts = null;
            return taken;
        }
    }

    ReadAhead(RowReader reader, ImportRun run) {
        thread = Thread.ofVirtual().name("import-reader").start(() -> read(reader, run));
    }

    /** The next batch; null at the end. */
    Batch next() {
        try {
            var step = steps.take();
            if (step.failure() != null) throw step.failure();
            return step.batch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(RowReader reader, ImportRun run) {
        try {
            for (var rows = rows(reader); !rows.isEmpty(); rows = rows(reader)) steps.put(new Step(new Batch(run, rows), null));
            steps.put(new Step(null, null));
        } catch (InterruptedException nobodyWantsMore) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void tell(RuntimeException failure) {
        try {
            steps.put(new Step(null, failure));
        } catch (InterruptedException nobodyWantsMore) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Row> rows(RowReader reader) {
        var rows = new ArrayList<Row>(ROWS);
        var chars = 0L;
        while (rows.size() < ROWS && chars < CHARS) {
            var row = reader.next();
            if (row.isEmpty()) break;
            rows.add(row.get());
            for (var cell : row.get().cells()) chars += cell.length();
        }
        return rows;
    }

    /** Ends the reading, before the reader is closed. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
