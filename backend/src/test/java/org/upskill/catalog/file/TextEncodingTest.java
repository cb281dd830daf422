package org.upskill.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upskill.catalog.file.FileSamples.cells;
import static org.upskill.catalog.file.FileSamples.detected;
import static org.upskill.catalog.file.FileSamples.faults;
import static org.upskill.catalog.file.FileSamples.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String TEXT = "id;title\n1;Büroleiter für Öl und Käse\n2;Ingénieur – naïve\n";

    @TempDir
    Path folder;
    private FileSamples samples;

    @BeforeEach
    void start() {
        samples = new FileSamples(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheSameTextInEveryEncoding(String encoding) throws IOException {
        Path file = samples.text("file.csv", TEXT, Charset.forName(encoding));

        assertThat(detected(file).encoding()).isEqualTo(encoding);
        assertThat(cells(file)).containsExactly(List.of("1", "Büroleiter für Öl und Käse"), List.of("2", "Ingénieur – naïve"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheByteOrderMarkOffTheFirstColumnName(String encoding) throws IOException {
        Path file = samples.text("file.csv", "\uFEFF" + TEXT, Charset.forName(encoding));

        try (var reader = FileSamples.open(file, ReadChoice.NONE)) {
            assertThat(reader.header().names()).containsExactly("id", "title");
            assertThat(reader.detected().encoding()).isEqualTo(encoding);
        }
    }

    @Test
    void findsTheOneForeignByteHoweverLateItComes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("id,title\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 20_000; i++) {
            bytes.write((i + ",plain\n").getBytes(StandardCharsets.US_ASCII));
        }
        bytes.write("x,Café\n".getBytes(Charset.forName("windows-1252")));
        Path file = samples.bytes("file.csv", bytes.toByteArray());

        assertThat(detected(file).encoding()).isEqualTo("windows-1252");
        assertThat(rows(file).getLast().cells()).containsExactly("x", "Café");
    }

    @Test
    void guessesAnotherScriptWhereItIsClear() throws IOException {
        String russian = "код;название\n" + "1;Руководитель отдела продаж и снабжения\n2;Главный бухгалтер предприятия\n".repeat(20);

        assertThat(detected(samples.text("file.csv", russian, Charset.forName("windows-1251"))).encoding()).isEqualTo("windows-1251");
    }

    @Test
    void reportsTheRowOfAHalfSurrogatePair() throws IOException {
        Path file = samples.bytes("file.csv", ("\uFEFFid,title\n1,ok\n2,a?b\n").getBytes(StandardCharsets.UTF_16LE));
        byte[] bytes = java.nio.file.Files.readAllBytes(file);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (bytes[i] == '?') {
                bytes[i] = 0;
                bytes[i + 1] = (byte) 0xD8;
            }
        }
        samples.bytes("file.csv", bytes);

        assertThat(rows(file)).extracting(row -> faults(row)).containsExactly(List.of(), List.of("bad-character"));
    }

    @Test
    void saysSoWhenTheChosenEncodingDoesNotFit() throws IOException {
        Path file = samples.text("file.csv", TEXT, Charset.forName("windows-1252"));

        var refusal = Assertions.catchThrowableOfType(UnreadableFile.class, () -> rows(file, new ReadChoice(null, StandardCharsets.UTF_8, null)));

        assertThat(refusal.code()).isEqualTo("wrong-encoding");
    }

    @Test
    void obeysAChosenEncoding() throws IOException {
        Path file = samples.text("file.csv", TEXT, Charset.forName("windows-1252"));

        assertThat(rows(file, new ReadChoice(null, Charset.forName("ISO-8859-15"), null)).getFirst().cells().get(1)).isEqualTo("Büroleiter für Öl und Käse");
    }

    @Test
    void knowsEncodingsByName() {
        assertThat(ReadChoice.encoding("utf-16le")).contains(StandardCharsets.UTF_16LE);
        assertThat(ReadChoice.encoding("klingon")).isEmpty();
        assertThat(ReadChoice.encoding("not a name")).isEmpty();
    }
}
