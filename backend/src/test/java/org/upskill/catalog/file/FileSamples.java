package org.upskill.catalog.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made in the test that needs them, and what is read from them. */
final class FileSamples {

    static final String SHEET_START = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";

    /** Writes one part of a workbook, as large as it likes. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;

    FileSamples(Path folder) {
        this.folder = folder;
    }

    Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    Path text(String name, String content, Charset charset) throws IOException {
        return bytes(name, content.getBytes(charset));
    }

    /** A workbook of one sheet, given as the inside of its {@code sheetData}. */
    Path workbook(String rows) throws IOException {
        return workbook(out -> out.write((SHEET_START + rows + SHEET_END).getBytes(StandardCharsets.UTF_8)), List.of());
    }

    Path workbook(Part sheet, List<String> moreParts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", out -> out.write(("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>").getBytes(StandardCharsets.UTF_8)));
            part(zip, "xl/workbook.xml", out -> out.write(("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>").getBytes(StandardCharsets.UTF_8)));
            part(zip, "xl/_rels/workbook.xml.rels", out -> out.write(
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>".getBytes(StandardCharsets.UTF_8)));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            for (String name : moreParts) {
                part(zip, name, out -> { });
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    static List<Row> rows(Path file) {
        return rows(file, ReadChoice.NONE);
    }

    static List<Row> rows(Path file, ReadChoice choice) {
        try (var reader = open(file, choice)) {
            var rows = new ArrayList<Row>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    static List<List<String>> cells(Path file) {
        return rows(file).stream().map(Row::cells).toList();
    }

    static RowReader open(Path file, ReadChoice choice) {
        return TableFile.open(file, file.getFileName().toString(), choice, FileLimits.DEFAULT);
    }

    static Detected detected(Path file) {
        try (var reader = open(file, ReadChoice.NONE)) {
            return reader.detected();
        }
    }

    static List<String> faults(Row row) {
        return row.faults().stream().map(CellFault::code).toList();
    }

    /** The code of the refusal a file meets when it is read to its end. */
    static String refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> rows(file)).code();
    }
}
