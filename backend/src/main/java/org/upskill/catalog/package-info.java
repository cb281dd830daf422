/**
 * Imports: a file is uploaded, read row by row, compared with the catalog without writing anything (the dry run), and applied
 * when somebody, or the upload itself, says so.
 *
 * <p>The tables {@code import_…} are the truth. A scheduled task does the work in chunks of one transaction each and writes
 * down in that same transaction how far it got, so that whoever picks the task up after a crash goes on where it stopped.
 */
package org.upskill.catalog;
