package org.upskill.catalog.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a JSON file. It is read twice: once to prove it whole and to collect the names its records use, which make the
 * header, and once for the rows.
 */
final class JsonRows implements RowReader {

    private static final int NESTING = 100;

    private final TextEncoding encoding;
    private final FileLimits limits;
    private final JsonRecords.Shape shape;
    private final Header header;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final JsonRecords records;

    JsonRows(Path file, ReadChoice choice, FileLimits limits) throws IOException {
        this.encoding = TextEncoding.of(file, choice.encoding());
        this.limits = limits;
        var factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limits.cellChars()).maxNestingDepth(NESTING).build()).build();
        try {
            try (var parser = factory.createParser(encoding.open(file))) {
                shape = JsonRecords.shape(parser);
            }
            try (var first = new JsonRecords(factory.createParser(encoding.open(file)), shape, limits)) {
                collectColumns(first);
            }
            header = new Header(new ArrayList<>(columns.keySet()));
            records = new JsonRecords(factory.createParser(encoding.open(file)), shape, limits);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public Detected detected() {
        var format = shape == JsonRecords.Shape.LINES ? FileFormat.NDJSON : FileFormat.JSON;
        return new Detected(format, null, encoding.charset().name(), null);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        try {
            while (records.advance()) {
                var cells = new String[header.width()];
                Arrays.fill(cells, "");
                var faults = new ArrayList<CellFault>(0);
                records.read((name, value) -> cells[columns.get(name)] = value,
                    (name, fault) -> faults.add(fault.at(name == null ? CellFault.WHOLE_ROW : columns.get(name))));
                Row row = CellText.row(records.number(), Arrays.asList(cells), header.width(), faults);
                if (!CellText.isBlank(row.cells()) || !row.faults().isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        records.close();
    }

    private void collectColumns(JsonRecords first) throws IOException {
        while (first.advance()) {
            if (first.number() > limits.rows()) {
                throw UnreadableFile.tooManyRows(limits.rows());
            }
            first.read((name, value) -> column(name), (name, fault) -> column(name));
        }
        if (columns.isEmpty()) {
            throw UnreadableFile.noHeader("The file holds no record with a named value, so there is nothing to import.");
        }
    }

    private void column(String name) {
        if (name != null && columns.putIfAbsent(name, columns.size()) == null && columns.size() > limits.columns()) {
            throw UnreadableFile.tooManyColumns(limits.columns());
        }
    }

    private RuntimeException failure(IOException e) {
        if (e instanceof StreamConstraintsException && e.getMessage().contains("String")) {
            return new UnreadableFile("cell-too-long", "A value is longer than %,d characters.".formatted(limits.cellChars()), e);
        }
        if (e instanceof JsonProcessingException json) {
            var at = json.getLocation();
            return UnreadableFile.malformedJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), e);
        }
        return encoding.failure(e);
    }
}
