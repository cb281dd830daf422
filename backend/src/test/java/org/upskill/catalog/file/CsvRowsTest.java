package org.upskill.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.upskill.catalog.file.FileSamples.cells;
import static org.upskill.catalog.file.FileSamples.detected;
import static org.upskill.catalog.file.FileSamples.faults;
import static org.upskill.catalog.file.FileSamples.refusal;
import static org.upskill.catalog.file.FileSamples.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @TempDir
    Path folder;
    private FileSamples samples;

    @BeforeEach
    void start() {
        samples = new FileSamples(folder);
    }

    private Path csv(String text) throws IOException {
        return samples.text("file.csv", text, UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "^", "~"})
    void findsTheDelimiterByItself(String delimiter) throws IOException {
        Path file = csv(String.join("\n", "id#title#text", "1#Clerk#a text", "2#Cook#another; with, all | of them").replace("#", delimiter));

        assertThat(detected(file).delimiter()).isEqualTo(delimiter);
    }

    @Test
    void takesTheDelimiterThatFitsTheRowsWhereTheHeaderHoldsTwo() throws IOException {
        assertThat(detected(csv("id;title, long\n1;a\n2;b\n3;c, d, e\n")).delimiter()).isEqualTo(";");
    }

    @Test
    void obeysTheLineExcelWritesToNameTheDelimiter() throws IOException {
        assertThat(rows(csv("sep=;\nid;title\n1;a,b\n"))).containsExactly(new Row(2, List.of("1", "a,b"), List.of()));
    }

    @Test
    void countsRowsAsASpreadsheetShowsThem() throws IOException {
        var rows = rows(csv("\nid,title\r\n1,\"two\nlines\"\r\n\r\n,\r\n2,x\r\n"));

        assertThat(rows).extracting(Row::number).containsExactly(3L, 6L);
        assertThat(rows.getFirst().cells()).containsExactly("1", "two\nlines");
    }

    @Test
    void fillsAShortRowWithBlanksAndObjectsToALongOne() throws IOException {
        var rows = rows(csv("id,title,text\n1\n2,a,b,,\n3,a,b,c\n"));

        assertThat(rows.get(0)).isEqualTo(new Row(2, List.of("1", "", ""), List.of()));
        assertThat(rows.get(1).faults()).isEmpty();
        assertThat(faults(rows.get(2))).containsExactly("too-many-cells");
        assertThat(rows.get(2).cells()).containsExactly("3", "a", "b");
    }

    @Test
    void reportsControlCharactersByColumnAndLeavesTabsAndBreaksAlone() throws IOException {
        var rows = rows(csv("id,title\n1,a\0b\n2,a\u0007\n3,\"a\tb\r\nc\"\n4,\u202Eright to left\n5,\uD83D\uDE00\n"));

        assertThat(rows).extracting(FileSamples::faults)
            .containsExactly(List.of("bad-character"), List.of("bad-character"), List.of(), List.of(), List.of());
        assertThat(rows.getFirst().faults().getFirst().column()).isEqualTo(1);
    }

    @Test
    void keepsBlankAndRepeatedHeadersUntilOneIsAskedFor() throws IOException {
        try (var reader = FileSamples.open(csv(",id,note,note\n0,1,a,b\n"), ReadChoice.NONE)) {
            assertThat(reader.header().names()).containsExactly("", "id", "note", "note");
            assertThat(reader.header().indexOf("id")).hasValue(1);
            assertThat(reader.header().indexOfIgnoringCase("ID")).hasValue(1);
            assertThat(reader.header().indexOf("ID")).isEmpty();
            assertThatThrownBy(() -> reader.header().indexOf("note")).isInstanceOf(UnreadableFile.class).hasMessageContaining("3 and 4");
        }
    }

    @Test
    void readsOneColumn() throws IOException {
        assertThat(cells(csv("title\nClerk\n\nCook\n"))).containsExactly(List.of("Clerk"), List.of("Cook"));
    }

    @Test
    void saysSoWhenTheChosenDelimiterMakesOneColumnOfEverything() throws IOException {
        Path file = csv("id,title\n1,a\n");

        assertThatThrownBy(() -> rows(file, new ReadChoice(';', null, null))).isInstanceOf(UnreadableFile.class)
            .extracting(e -> ((UnreadableFile) e).code()).isEqualTo("wrong-delimiter");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        assertThat(refusal(csv("id,title\n1,\"a\n2,b\n3,c\n"))).isEqualTo("malformed-csv");
        assertThat(refusal(csv("id,title\n1,\"a \"\"b\"\"\n"))).isEqualTo("malformed-csv");
        assertThat(refusal(csv("id,title\n1,\""))).isEqualTo("malformed-csv");
    }

    @Test
    void acceptsQuotesThatAreClosedAtTheVeryEnd() throws IOException {
        assertThat(cells(csv("id,title\n1,\"a \"\"b\"\"\""))).containsExactly(List.of("1", "a \"b\""));
        assertThat(cells(csv("id,title\n1,\"\"\n"))).containsExactly(List.of("1", ""));
        assertThat(cells(csv("id,title\n1,\"\"\"\"\r\n"))).containsExactly(List.of("1", "\""));
    }

    @Test
    void refusesTextAfterAClosingQuoteAndNamesTheRow() throws IOException {
        Path file = csv("id,title\n1,ok\n2,\"a\" b\n");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableFile.class).hasMessageStartingWith("Row 3");
    }

    @Test
    void readsACellOfSixHundredThousandCharactersAndRefusesOneOverTheLimit() throws IOException {
        assertThat(rows(csv("id,title\n1," + "x".repeat(651_423) + "\n")).getFirst().cells().get(1)).hasSize(651_423);
        assertThat(refusal(csv("id,title\n1," + "x".repeat(1_000_001) + "\n"))).isEqualTo("cell-too-long");
        assertThat(refusal(csv("id,title\n1," + "x".repeat(3_000_000) + "\n"))).isEqualTo("cell-too-long");
    }

    @Test
    void readsAsManyColumnsAsASpreadsheetHoldsAndNotOneMore() throws IOException {
        assertThat(rows(csv("a" + ",".repeat(16_382) + "z\n1\n"))).hasSize(1);
        assertThat(refusal(csv("a" + ",".repeat(16_384) + "z\n1\n"))).isEqualTo("too-many-columns");
    }

    @Test
    void stopsOneRowOverTheLimit() throws IOException {
        var limits = new FileLimits(2, 10, 100, 100, 10, 1_000, 10, 1_000);
        Path file = csv("id\n1\n2\n3\n");

        try (var reader = TableFile.open(file, "file.csv", ReadChoice.NONE, limits)) {
            reader.next();
            reader.next();
            assertThatThrownBy(reader::next).isInstanceOf(UnreadableFile.class).hasMessageContaining("more than 2 rows");
        }
    }

    @Test
    void knowsDelimitersByNameAndRefusesWhatCannotBeOne() {
        assertThat(ReadChoice.delimiter("tab")).contains('\t');
        assertThat(ReadChoice.delimiter(";")).contains(';');
        assertThat(ReadChoice.delimiter("\"")).isEmpty();
        assertThat(ReadChoice.delimiter("a")).isEmpty();
        assertThat(ReadChoice.delimiter(",,")).isEmpty();
    }
}
