package org.upskill.catalog;

import org.upskill.catalog.file.FileFormat;

/** The formats that records can be had in. */
enum ExportFormat {
    CSV(FileFormat.CSV, ExportFormat.CSV_TYPE),
    XLSX(FileFormat.XLSX, ExportFormat.XLSX_TYPE),
    JSON(FileFormat.JSON, ExportFormat.JSON_TYPE),
    NDJSON(FileFormat.NDJSON, ExportFormat.NDJSON_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSON_TYPE = "application/json";
    static final String NDJSON_TYPE = "application/x-ndjson";

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

    /** The media type, with the encoding where it is text. */
    String contentType() {
        return this == CSV ? contentType + ";charset=UTF-8" : contentType;
    }

    /** What the names of such files end in. */
    String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
