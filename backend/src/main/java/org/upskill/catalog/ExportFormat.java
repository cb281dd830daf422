package org.upskill.catalog;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.upskill.catalog.file.FileFormat;
import org.upskill.shared.http.Contract;

/** The formats that records can be had in. */
enum ExportFormat {
    CSV(FileFormat.CSV, "text/csv"),
    XLSX(FileFormat.XLSX, Contract.XLSX),
    JSON(FileFormat.JSON, "application/json"),
    NDJSON(FileFormat.NDJSON, "application/x-ndjson");

    private final FileFormat file;
    private final String contentType;

    ExportFormat(FileFormat file, String contentType) {
        this.file = file;
        this.contentType = contentType;
    }

    static ExportFormat of(FileFormat file) {
        return valueOf(file.name());
    }

    FileFormat file() {
        return file;
    }

    /**
     * The answer that carries a file of this format.
     *
     * @param name     of the file, without the ending
     * @param encoding of a CSV file
     */
    Response answer(String name, String encoding, StreamingOutput content) {
        return Response.ok(content)
                .type(this == CSV ? contentType + ";charset=" + encoding : contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, name().toLowerCase(Locale.ROOT)))
                .build();
    }
}
