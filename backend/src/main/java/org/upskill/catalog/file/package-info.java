/**
 * Turns an uploaded file into a header and rows: CSV, XLSX, JSON and NDJSON behind one {@link org.upskill.catalog.file.RowReader}.
 *
 * <p>What a file holds decides how it is read: its bytes first, its name second, never the content type that came
 * with it. What makes a whole file unreadable is one {@link org.upskill.catalog.file.UnreadableFile}; what is wrong with a
 * single row travels with that row as {@link org.upskill.catalog.file.CellFault}s, so that every bad row can be reported.
 */
package org.upskill.catalog.file;
