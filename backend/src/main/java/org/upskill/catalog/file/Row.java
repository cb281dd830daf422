package org.upskill.catalog.file;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet shows it: the header is 1, blank lines count, a line break inside quotes does not; in
 *               JSON, which has no header, the position of the record, from 1
 * @param cells  one per column of the header, never null; what is missing is the empty string
 * @param faults what is wrong with it as far as the file goes; empty for nearly every row
 */
public record Row(long number, List<String> cells, List<CellFault> faults) {
}
