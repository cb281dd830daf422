package org.upskill.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.upskill.shared.file.CsvWriter;
import org.upskill.shared.file.FileColumn;
import org.upskill.shared.http.Contract;
import org.upskill.shared.privacy.PersonalRead;

/** Tells a person, or who answers for it, all that is held about that person. */
@ApplicationScoped
class AccessReports {
    private static final List<FileColumn> COLUMNS =
            List.of(FileColumn.text("place"), FileColumn.text("row"), FileColumn.text("field"), FileColumn.text("value"));

    private final ErasureService erasures;
    private final ObjectMapper json;
    private final Event<PersonalRead> reads;

    AccessReports(ErasureService erasures, ObjectMapper json, Event<PersonalRead> reads) {
        this.erasures = erasures;
        this.json = json;
        this.reads = reads;
    }

    /** Every row that any place holds, named by its place. */
    @Transactional
    List<Map<String, Object>> of(UUID personId) {
        var traces = erasures.traces(personId);
        var rows = new ArrayList<Map<String, Object>>();
        for (var store : erasures.stores()) {
            for (var held : traces.stream().flatMap(record -> store.report(record).stream()).toList()) {
                var row = new LinkedHashMap<String, Object>();
                row.put("place", store.name());
                row.putAll(held);
                rows.add(row);
            }
        }
        reads.fire(new PersonalRead("access-report", personId, 1));
        return rows;
    }

    /** The report as a file. */
    Response file(UUID personId, ReportFormat format) {
        var rows = of(personId);
        var name = "access-report." + format.name().toLowerCase(java.util.Locale.ROOT);
        return Response.ok((jakarta.ws.rs.core.StreamingOutput) out -> write(rows, format, out))
                .type(format == ReportFormat.CSV ? Contract.CSV + ";charset=UTF-8" : "application/json")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    private void write(List<Map<String, Object>> rows, ReportFormat format, OutputStream out) throws IOException {
        if (format == ReportFormat.JSON) {
            out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
            return;
        }
        try (var file = new CsvWriter(out, COLUMNS, ',', StandardCharsets.UTF_8)) {
            for (var at = 0; at < rows.size(); at++) {
                for (var field : rows.get(at).entrySet()) {
                    if (field.getKey().equals("place") || field.getValue() == null) continue;
                    var place = String.valueOf(rows.get(at).get("place"));
                    file.write(Map.of("place", place, "row", String.valueOf(at + 1), "field", field.getKey(), "value", text(field.getValue())));
                }
            }
        }
    }

    private String text(Object value) throws JsonProcessingException {
        return value instanceof Map || value instanceof List ? json.writeValueAsString(value) : String.valueOf(value);
    }
}
