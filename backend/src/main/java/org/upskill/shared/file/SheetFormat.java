package org.upskill.shared.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.upskill.shared.http.Contract;

/** The formats that spreadsheets open. */
public enum SheetFormat {
    CSV(Contract.CSV + ";charset=UTF-8"),
    XLSX(Contract.XLSX);

    private static final char COMMA = ',';

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    /** Begins a file of this format; the caller closes it, and then the stream. */
    public RowWriter begin(OutputStream out, String name, List<FileColumn> columns) throws IOException {
        return this == CSV ? new CsvWriter(out, columns, COMMA, StandardCharsets.UTF_8) : new XlsxWriter(out, columns, name);
    }

    /**
     * The answer that carries such a file.
     *
     * @param name of the file, without the ending
     */
    public Response answer(String name, StreamingOutput content) {
        return Response.ok(content)
                .type(contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, name().toLowerCase(Locale.ROOT)))
                .build();
    }
}
