package org.upskill.catalog.file;

/**
 * What one file may ask of the server. The memory a file can claim follows from these figures, not from its size.
 *
 * @param rows           data rows, the header not counted
 * @param columns        cells in one row; 16,384 is what a spreadsheet can hold
 * @param cellChars      UTF-16 units in one cell; public files exist with 651,423
 * @param rowChars       UTF-16 units in one row
 * @param zipEntries     parts of a workbook
 * @param inflatedBytes  bytes of all parts of a workbook once unpacked
 * @param inflationRatio how many times its packed size a part may reach, looked at from 16 MiB on: honest sheets of
 *                       repeated text reach 60, a bomb 1,000
 * @param stringsBytes   estimated heap of a workbook's table of shared strings
 */
public record FileLimits(long rows, int columns, int cellChars, int rowChars, int zipEntries, long inflatedBytes,
                         int inflationRatio, long stringsBytes) {

    /** Holds under a heap of 256 MiB beside the running product. */
    public static final FileLimits DEFAULT =
        new FileLimits(1_000_000, 16_384, 1_000_000, 4_000_000, 2_000, 256L << 20, 200, 128L << 20);
}
