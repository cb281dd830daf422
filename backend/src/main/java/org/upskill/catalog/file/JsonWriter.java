package org.upskill.catalog.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.upskill.shared.file.FileColumn;
import org.upskill.shared.file.RowWriter;
import org.upskill.shared.text.Bars;

/** Writes a list of objects, or one object a line; what is blank is left out. */
final class JsonWriter implements RowWriter {
    private final List<FileColumn> columns;
    private final JsonGenerator json;
    private final boolean list;

    JsonWriter(OutputStream out, List<FileColumn> columns, boolean list) throws IOException {
        this.columns = columns;
        this.list = list;
        this.json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        if (list) json.writeStartArray();
    }

    @Override
    public void write(Map<String, String> cells) throws IOException {
        if (list) json.writeRaw('\n');
        json.writeStartObject();
        for (var column : columns) {
            var value = cells.get(column.name());
            if (value == null) continue;
            json.writeFieldName(column.name());
            switch (column.type()) {
                case TEXT -> json.writeString(value);
                case NUMBER -> json.writeNumber(value);
                case LIST -> writeList(Bars.split(value));
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        if (list) json.writeEndArray();
        json.close();
    }

    private void writeList(List<String> entries) throws IOException {
        json.writeStartArray();
        for (var entry : entries) json.writeString(entry);
        json.writeEndArray();
    }
}
