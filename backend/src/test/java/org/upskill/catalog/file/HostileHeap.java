package org.upskill.catalog.file;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Reads files as an import does and prints of each what came of it and the milliseconds of processor time; run in a small heap. */
final class HostileHeap {
    private HostileHeap() {}

    public static void main(String[] files) {
        for (var file : files) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var outcome = outcome(Path.of(file));
            var millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            System.out.println(Path.of(file).getFileName() + " " + outcome + " " + millis);
        }
    }

    private static String outcome(Path file) {
        var name = file.getFileName().toString();
        try {
            RowCount.require(file, name, ReadChoice.NONE, FileLimits.DEFAULT);
            try (var reader = TableFile.open(file, name, ReadChoice.NONE, FileLimits.DEFAULT)) {
                var rows = 0;
                var faults = 0;
                for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                    rows++;
                    faults += row.get().faults().size();
                }
                return rows + "/" + faults;
            }
        } catch (UnreadableFile refused) {
            return refused.code();
        }
    }
}
