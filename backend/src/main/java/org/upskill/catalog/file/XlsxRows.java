package org.upskill.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of one sheet of a workbook that {@link ZipGuard} has passed: the chosen one, else the first that is visible. */
final class XlsxRows implements RowReader {

    private final FileLimits limits;
    private final ReadableWorkbook workbook;
    private final List<String> sheets;
    private final Sheet sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Header header;
    private long count;

    XlsxRows(Path file, ReadChoice choice, FileLimits limits) throws IOException {
        this.limits = limits;
        workbook = open(file, ZipGuard.check(file, limits));
        try {
            List<Sheet> all = workbook.getSheets().toList();
            sheets = all.stream().map(Sheet::getName).toList();
            sheet = choose(all, choice.sheet());
            stream = sheet.openStream();
            rows = stream.iterator();
            header = readHeader();
        } catch (UnreadableFile e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw UnreadableFile.brokenWorkbook(e);
        }
    }

    @Override
    public Detected detected() {
        return new Detected(FileFormat.XLSX, null, null, sheet.getName());
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                Row read = read(row);
                if (!CellText.isBlank(read.cells()) || !read.faults().isEmpty()) {
                    if (++count > limits.rows()) {
                        throw UnreadableFile.tooManyRows(limits.rows());
                    }
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnreadableFile.brokenWorkbook(e);
        }
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook may come without styles, and then has no dates either; the library takes that only when told so. */
    private static ReadableWorkbook open(Path file, Set<String> parts) {
        boolean styled = parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.brokenWorkbook(e);
        }
    }

    private static Sheet choose(List<Sheet> all, String wanted) {
        if (wanted != null) {
            return all.stream().filter(each -> each.getName().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new UnreadableFile("unknown-sheet", "The workbook has no sheet of that name."));
        }
        return all.stream().filter(each -> each.getVisibility() == SheetVisibility.VISIBLE).findFirst()
            .or(() -> all.stream().findFirst()).orElseThrow(UnreadableFile::empty);
    }

    private Header readHeader() {
        while (rows.hasNext()) {
            List<String> names = texts(rows.next());
            if (!CellText.isBlank(names)) {
                int width = names.size();
                while (names.get(width - 1).isBlank()) {
                    width--;
                }
                return new Header(names.subList(0, width));
            }
        }
        throw new UnreadableFile("empty", "The sheet is empty. If the data is on another sheet, choose that one.");
    }

    private Row read(org.dhatim.fastexcel.reader.Row row) {
        List<CellFault> faults = new ArrayList<>(0);
        for (int i = 0; i < Math.min(header.width(), row.getCellCount()); i++) {
            CellFault fault = XlsxCell.fault(row.getCell(i), i);
            if (fault != null) {
                faults.add(fault);
            }
        }
        return CellText.row(row.getRowNum(), texts(row), header.width(), faults);
    }

    private static List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (Cell cell : row) {
            texts.add(XlsxCell.text(cell));
        }
        return texts;
    }
}
