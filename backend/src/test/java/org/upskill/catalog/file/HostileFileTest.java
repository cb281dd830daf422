package org.upskill.catalog.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.upskill.catalog.file.FileSamples.SHEET_END;
import static org.upskill.catalog.file.FileSamples.SHEET_START;
import static org.upskill.catalog.file.FileSamples.refusal;
import static org.upskill.catalog.file.FileSamples.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>";

    @TempDir
    Path folder;
    private FileSamples samples;

    @BeforeEach
    void start() {
        samples = new FileSamples(folder);
    }

    private Path repeating(String before, String piece, int times, String after) throws IOException {
        byte[] bytes = piece.repeat(1_000).getBytes(UTF_8);
        return samples.workbook(out -> {
            out.write((SHEET_START + HEADER + before).getBytes(UTF_8));
            for (int i = 0; i < times / 1_000; i++) {
                out.write(bytes);
            }
            out.write((after + SHEET_END).getBytes(UTF_8));
        }, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF", "\uFEFF\n", ",,\n,\n"})
    void callsAFileWithNothingInItEmpty(String text) throws IOException {
        assertThat(refusal(samples.text("file.csv", text, UTF_8))).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n\0\1\2", "\u0089PNG\r\n\u001A\n\0\0", "\u00FF\u00D8\u00FF\u00E0abc", "\u001F\u008B\b\0", "<!DOCTYPE html><table>", "<?xml version=\"1.0\"?>",
        "\1\2\3\4\5\6\7\b\16", "\u007FELF\2\1\1"})
    void tellsATableFromWhatOnlyHasItsName(String bytes) throws IOException {
        assertThat(refusal(samples.text("file.csv", bytes, ISO_8859_1))).isEqualTo("not-a-table");
    }

    @Test
    void tellsTheOldExcelFormatFromAProtectedWorkbook() throws IOException {
        var ole = new ByteArrayOutputStream();
        ole.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        ole.write(new byte[70_000]);
        Path old = samples.bytes("file.xls", ole.toByteArray());
        ole.write("EncryptedPackage".getBytes(UTF_16LE));
        Path secret = samples.bytes("file.xlsx", ole.toByteArray());

        assertThat(refusal(old)).isEqualTo("legacy-xls");
        assertThat(refusal(secret)).isEqualTo("encrypted");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAWorkbookOrIsAnotherArchive() throws IOException {
        assertThat(refusal(samples.text("file.xlsx", "PK\3\4 not a zip", ISO_8859_1))).isEqualTo("broken-zip");
        Path whole = samples.workbook(HEADER);
        byte[] bytes = Files.readAllBytes(whole);
        assertThat(refusal(samples.bytes("cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2)))).isEqualTo("broken-zip");
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThat(refusal(samples.bytes("other.xlsx", zip.toByteArray()))).isEqualTo("not-a-table");
    }

    @Test
    void refusesABombByWhatComesOutOfIt() throws IOException {
        Path bomb = repeating("", "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c></row>", 6_000_000, "");

        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        assertThat(refusal(bomb)).isEqualTo("unsafe-workbook");
    }

    @Test
    void readsAnHonestWorkbookThatPacksWell() throws IOException {
        Path honest = repeating("", "<row><c t=\"inlineStr\"><is><t>The same text of a role in every row of the sheet</t></is></c></row>", 20_000, "");

        assertThat(rows(honest)).hasSize(20_000);
    }

    @Test
    void refusesACellThatWouldNotFitInMemoryHoweverItIsCutUp() throws IOException {
        assertThat(refusal(repeating("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>", "aaaaaaaaaa", 1_000_000, "</t></is></c></row>"))).isEqualTo("workbook-too-large");
        assertThat(refusal(repeating("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>", "<t>aaaaaaaaaa</t>", 200_000, "</is></c></row>"))).isEqualTo("workbook-too-large");
        assertThat(refusal(repeating("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>", "<![CDATA[</is>aaaaaaaaa]]>", 200_000, "</t></is></c></row>"))).isEqualTo("workbook-too-large");
    }

    @Test
    void refusesMoreSharedTextThanTheHeapCanHold() throws IOException {
        assertThat(refusal(repeating("", "<si/>", 3_000_000, ""))).isEqualTo("workbook-too-large");
    }

    @Test
    void refusesAColumnBeyondTheLastOneBeforeAnyPlaceIsMadeForIt() throws IOException {
        assertThat(refusal(samples.workbook(HEADER + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"))).isEqualTo("too-many-columns");
    }

    @Test
    void refusesEntitiesSoThatNothingIsFetched() throws IOException {
        Path file = samples.workbook(out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]>"
            + "<worksheet><sheetData>" + HEADER + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>" + SHEET_END).getBytes(UTF_8)), List.of());

        assertThat(refusal(file)).isEqualTo("unsafe-workbook");
    }

    @Test
    void refusesThousandsOfPartsAndPartsOutsideTheArchive() throws IOException {
        var parts = new ArrayList<>(IntStream.range(0, 10_000).mapToObj(i -> "xl/media/" + i).toList());
        assertThat(refusal(samples.workbook(out -> { }, parts))).isEqualTo("workbook-too-large");
        assertThat(refusal(samples.workbook(out -> { }, List.of("xl/../../etc/cron.d/x")))).isEqualTo("unsafe-workbook");
        assertThat(refusal(samples.workbook(out -> { }, List.of("/etc/passwd")))).isEqualTo("unsafe-workbook");
    }

    @Test
    void refusesThousandsOfArrayFormulas() throws IOException {
        assertThat(refusal(repeating("", "<row><c><f t=\"array\" ref=\"A1:A2\">B1</f><v>1</v></c></row>", 2_000, ""))).isEqualTo("workbook-too-large");
    }
}
