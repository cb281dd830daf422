package org.upskill.catalog.file;

/** The kinds of file that can be read. */
public enum FileFormat {
    CSV, XLSX, JSON, NDJSON
}
