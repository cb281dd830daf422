package org.upskill.plan;

import java.util.Locale;

/** The files that the one-page table can be had as. */
enum TableFormat {
    CSV(TableFormat.CSV_TYPE + ";charset=UTF-8"),
    XLSX(TableFormat.XLSX_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** What the names of such files end in. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
