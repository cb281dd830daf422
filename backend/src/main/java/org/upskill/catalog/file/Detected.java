package org.upskill.catalog.file;

/**
 * How a file is being read.
 *
 * @param delimiter the character between two cells; null unless the file is CSV
 * @param encoding  the IANA name of the character set; null for XLSX, which carries its own
 * @param sheet     the sheet that is read; null unless the file is XLSX
 */
public record Detected(FileFormat format, String delimiter, String encoding, String sheet) {
}
