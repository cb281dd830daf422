package org.upskill.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.upskill.catalog.file.FileSamples.cells;
import static org.upskill.catalog.file.FileSamples.faults;
import static org.upskill.catalog.file.FileSamples.refusal;
import static org.upskill.catalog.file.FileSamples.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>";

    @TempDir
    Path folder;
    private FileSamples samples;

    @BeforeEach
    void start() {
        samples = new FileSamples(folder);
    }

    private Path book(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Upskill", "1.0")) {
            content.accept(book);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text -> sheet.value(row, i, text);
                case Number number -> sheet.value(row, i, number);
                case Boolean flag -> sheet.value(row, i, flag);
                default -> throw new IllegalArgumentException();
            }
        }
    }

    @Test
    void readsTextNumbersAndFlagsAsTheSheetShowsThem() throws IOException {
        Path file = book(book -> {
            var sheet = book.newWorksheet("Data");
            row(sheet, 0, "id", "title", "n", "yes");
            row(sheet, 1, 12345, "Clerk", 0.1 + 0.2, true);
            row(sheet, 3, 1e15, " padded ", 1.5e-7, false);
        });

        assertThat(rows(file)).containsExactly(new Row(2, List.of("12345", "Clerk", "0.3", "true"), List.of()),
            new Row(4, List.of("1000000000000000", " padded ", "0.00000015", "false"), List.of()));
    }

    @Test
    void writesDatesInIsoAndGivesPaddedNumbersTheirZeros() throws IOException {
        Path file = book(book -> {
            var sheet = book.newWorksheet("Data");
            row(sheet, 0, "day", "moment", "time", "code", "money");
            sheet.value(1, 0, LocalDate.of(2024, 2, 29));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, LocalDateTime.of(2024, 2, 29, 13, 5));
            sheet.style(1, 1).format("d.m.yyyy h:mm").set();
            sheet.value(1, 2, 0.5);
            sheet.style(1, 2).format("h:mm").set();
            sheet.value(1, 3, 12345);
            sheet.style(1, 3).format("000000").set();
            sheet.value(1, 4, 12.5);
            sheet.style(1, 4).format("#,##0.00 \\d\\a\\y").set();
        });

        assertThat(cells(file)).containsExactly(List.of("2024-02-29", "2024-02-29T13:05", "12:00", "012345", "12.5"));
    }

    @Test
    void readsTheFirstVisibleSheetUnlessAnotherIsChosen() throws IOException {
        Path file = book(book -> {
            var hidden = book.newWorksheet("Lists");
            row(hidden, 0, "hidden");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            row(book.newWorksheet("Roles"), 0, "role");
            row(book.newWorksheet("Skills"), 0, "skill");
        });

        try (var first = FileSamples.open(file, ReadChoice.NONE); var chosen = FileSamples.open(file, new ReadChoice(null, null, "skills"))) {
            assertThat(first.detected().sheet()).isEqualTo("Roles");
            assertThat(first.sheets()).containsExactly("Lists", "Roles", "Skills");
            assertThat(chosen.header().names()).containsExactly("skill");
        }
        assertThatThrownBy(() -> rows(file, new ReadChoice(null, null, "Plans"))).isInstanceOf(UnreadableFile.class)
            .extracting(e -> ((UnreadableFile) e).code()).isEqualTo("unknown-sheet");
    }

    @Test
    void takesTheStoredValueOfAFormulaAndReportsWhereThereIsNone() throws IOException {
        var rows = rows(samples.workbook(HEADER
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1</f><v>text_x000D_</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"b\"><f>TRUE()</f><v>1</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><f>A9</f></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#N/A</v></c></row>"));

        assertThat(rows).extracting(row -> row.cells().getFirst()).containsExactly("text\r", "true", "", "#N/A");
        assertThat(rows).extracting(row -> faults(row)).containsExactly(List.of(), List.of(), List.of("formula-without-value"), List.of("error-cell"));
    }

    @Test
    void doesNotWriteOutANumberWithAMillionZeros() throws IOException {
        assertThat(cells(samples.workbook(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1E1000000000</v></c></row>"))).containsExactly(List.of("1E+1000000000"));
    }

    @Test
    void readsARowThatReachesTheLastColumn() throws IOException {
        var rows = rows(samples.workbook(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"/></row><row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>"));

        assertThat(rows.getFirst()).isEqualTo(new Row(2, List.of("1"), List.of()));
        assertThat(faults(rows.getLast())).containsExactly("too-many-cells");
    }

    @Test
    void refusesAnEmptySheetAndADamagedWorkbook() throws IOException {
        assertThat(refusal(book(book -> book.newWorksheet("Data")))).isEqualTo("empty");
        assertThat(refusal(samples.workbook(HEADER + "<row r=\"2\"><c r=\"A2\"><v>1</c></row>"))).isEqualTo("broken-workbook");
        assertThat(faults(rows(samples.workbook(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>")).getFirst())).containsExactly("missing-text");
    }
}
