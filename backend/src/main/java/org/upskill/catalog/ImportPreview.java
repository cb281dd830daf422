package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.upskill.catalog.file.FileLimits;
import org.upskill.catalog.file.RowReader;
import org.upskill.catalog.file.TableFile;
import org.upskill.catalog.file.UnreadableFile;
import org.upskill.shared.bulk.BulkKind;
import org.upskill.shared.text.Printable;

/** Looks into a file for the person who is to say what its columns mean; keeps nothing. */
@ApplicationScoped
class ImportPreview {
    private static final int SAMPLES = 5;
    private static final int SAMPLE_LENGTH = 200;

    private final Kinds kinds;
    private final ColumnMemory memory;

    ImportPreview(Kinds kinds, ColumnMemory memory) {
        this.kinds = kinds;
        this.memory = memory;
    }

    @Transactional
    PreviewView of(ReadOptions options, String fileName, Path file) {
        var kind = kinds.named(options.kind());
        var remembered = memory.recall(kind.name(), options.source());
        try (var reader = TableFile.open(file, fileName, options.choice(), FileLimits.DEFAULT)) {
            var columns = columns(reader, kind, remembered);
            return new PreviewView(ImportView.DetectedFile.of(reader.detected()), reader.sheets(), columns, fields(kind));
        } catch (UnreadableFile e) {
            throw Refusals.of(e);
        }
    }

    private static List<PreviewView.Field> fields(BulkKind kind) {
        var fields = new ArrayList<PreviewView.Field>();
        for (var field : kind.fields()) {
            fields.add(new PreviewView.Field(field.name(), field.required(), field.description()));
            if (field.sourceColumn() == null) continue;
            fields.add(new PreviewView.Field(field.sourceColumn(), false, "The source of that record, where it is not the row's own."));
        }
        fields.add(new PreviewView.Field(ColumnMap.SOURCE, false, "Where the record comes from, in files that mix sources."));
        return fields;
    }

    private static List<PreviewView.Column> columns(RowReader reader, BulkKind kind, Map<String, String> remembered) {
        var names = reader.header().names();
        // A file of another make than the last one from its source: what was remembered says nothing about it.
        var known = names.stream().anyMatch(remembered::containsKey) ? remembered : Map.<String, String>of();
        var samples = new ArrayList<List<String>>();
        names.forEach(name -> samples.add(new ArrayList<>(SAMPLES)));
        var seen = new boolean[names.size()];
        var others = new boolean[names.size()];
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            for (var i = 0; i < names.size(); i++) {
                var cell = row.get().cells().get(i);
                if (cell.isBlank()) continue;
                seen[i] = true;
                others[i] |= !DecimalIds.looksDecimal(cell);
                if (samples.get(i).size() < SAMPLES) samples.get(i).add(sample(cell));
            }
        }
        var columns = new ArrayList<PreviewView.Column>();
        Set<String> taken = new HashSet<>();
        for (var i = 0; i < names.size(); i++) {
            var field = field(names.get(i), kind, known);
            var proposed = field == null || taken.add(field) ? field : null;
            columns.add(new PreviewView.Column(names.get(i), samples.get(i), proposed, seen[i] && !others[i]));
        }
        return columns;
    }

    private static String sample(String cell) {
        return Printable.of(RowError.cut(cell.strip(), SAMPLE_LENGTH));
    }

    private static String field(String column, BulkKind kind, Map<String, String> remembered) {
        if (!remembered.isEmpty()) return remembered.get(column);
        return ColumnMap.names(kind).stream().filter(column::equalsIgnoreCase).findFirst().orElse(null);
    }
}
