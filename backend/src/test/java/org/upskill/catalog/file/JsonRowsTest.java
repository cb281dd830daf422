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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    @TempDir
    Path folder;
    private FileSamples samples;

    @BeforeEach
    void start() {
        samples = new FileSamples(folder);
    }

    private Path json(String text) throws IOException {
        return samples.text("file.json", text, UTF_8);
    }

    @Test
    void readsAListOfObjectsWhoseNamesTogetherMakeTheHeader() throws IOException {
        Path file = json("[{\"id\":\"1\",\"n\":1.50,\"yes\":true},\n{\"title\":\"x\",\"id\":\"2\",\"n\":null}]");

        try (var reader = FileSamples.open(file, ReadChoice.NONE)) {
            assertThat(reader.header().names()).containsExactly("id", "n", "yes", "title");
            assertThat(reader.detected()).isEqualTo(new Detected(FileFormat.JSON, null, "UTF-8", null));
        }
        assertThat(rows(file)).containsExactly(new Row(1, List.of("1", "1.50", "true", ""), List.of()), new Row(2, List.of("2", "", "", "x"), List.of()));
    }

    @Test
    void readsAListAnswerOfTheApi() throws IOException {
        assertThat(cells(json("{\"total\":2,\"facets\":[{\"a\":1}],\"items\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"nextCursor\":null}")))
            .containsExactly(List.of("1"), List.of("2"));
    }

    @Test
    void readsOneObjectALineOrSpreadOverLines() throws IOException {
        Path file = samples.text("file.txt", "{\"id\":\"1\"}\n\n{\"id\":\n\"2\"}\n", UTF_8);

        assertThat(detected(file).format()).isEqualTo(FileFormat.NDJSON);
        assertThat(rows(file)).extracting(Row::number).containsExactly(1L, 2L);
    }

    @Test
    void readsUtf16() throws IOException {
        assertThat(cells(samples.text("file.json", "\uFEFF[{\"id\":\"é\"}]", StandardCharsets.UTF_16BE))).containsExactly(List.of("é"));
    }

    @Test
    void writesListsAsCellsDoAndKeepsWhatIsDeeperAsJson() throws IOException {
        assertThat(cells(json("[{\"a\":[\"x\",\"y\"],\"b\":{\"c\":[1]},\"d\":[{\"e\":1}],\"f\":[]}]")))
            .containsExactly(List.of("x|y", "{\"c\":[1]}", "[{\"e\":1}]", ""));
    }

    @Test
    void objectsToWhatACellCannotHold() throws IOException {
        var rows = rows(json("[{\"a\":[\"x|y\",\"z\"]},{\"a\":\"\\ud800\"},7,[1],{\"a\":\"fine\"}]"));

        assertThat(rows).extracting(row -> faults(row)).containsExactly(List.of("separator-in-list"), List.of("bad-character"),
            List.of("not-an-object"), List.of("not-an-object"), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":1},", "[{\"id\":1} {\"id\":2}]", "[{\"id\":1}] x", "{\"items\":[{\"id\":1}]", "{\"id\":1}\n{\"id\":", "[{\"id\":1,\"id\":2}]",
        "{\"items\":[{\"id\":1}],}", "{\"id\":1}\n]", "\"text\"", "nonsense"})
    void refusesBrokenJsonBeforeTheFirstRow(String text) throws IOException {
        Path file = json(text);

        assertThatThrownBy(() -> FileSamples.open(file, ReadChoice.NONE)).isInstanceOf(UnreadableFile.class)
            .extracting(e -> ((UnreadableFile) e).code()).isEqualTo("malformed-json");
    }

    @Test
    void saysWhereTheJsonBreaks() throws IOException {
        Path file = json("[{\"id\":1},\n {\"id\":2,,}]");

        assertThatThrownBy(() -> rows(file)).hasMessageContaining("line 2, column 10");
    }

    @Test
    void refusesNestingWithoutEndAndValuesOverTheLimit() throws IOException {
        assertThat(refusal(json("[{\"a\":" + "[".repeat(5_000)))).isEqualTo("malformed-json");
        assertThat(refusal(json("[{\"a\":\"" + "x".repeat(1_000_001) + "\"}]"))).isEqualTo("cell-too-long");
        assertThat(refusal(json("[{\"a\":[" + "\"xxxxxxxxxxxx\",".repeat(90_000) + "1]}]"))).isEqualTo("cell-too-long");
    }

    @Test
    void refusesAListWithoutAnyRecord() throws IOException {
        assertThat(refusal(json("[]"))).isEqualTo("no-header");
        assertThat(refusal(json("[{},{}]"))).isEqualTo("no-header");
    }
}
