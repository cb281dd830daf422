package org.upskill.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to hurt, each read in a Java of its own with 80 MiB of heap, of which a bare one takes some 16: the right answer, in
 * two seconds of processor time, and without a word to anybody.
 */
class HostileHeapTest {
    private static final long SECONDS_2 = 2_000;
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>";
    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    @TempDir
    Path folder;

    private final Map<Path, String> expected = new LinkedHashMap<>();

    private void file(String name, String outcome, FileSamples.Part content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            content.write(out);
        }
        expected.put(folder.resolve(name), outcome);
    }

    private void text(String name, String outcome, String content) throws IOException {
        file(name, outcome, out -> out.write(content.getBytes(UTF_8)));
    }

    private void workbook(String name, String outcome, FileSamples.Part rows, List<String> moreParts) throws IOException {
        var book = new FileSamples(folder).workbook(out -> {
            out.write((SHEET + HEADER).getBytes(UTF_8));
            rows.write(out);
            out.write("</sheetData></worksheet>".getBytes(UTF_8));
        }, moreParts);
        expected.put(Files.move(book, folder.resolve(name)), outcome);
    }

    private static FileSamples.Part repeated(String before, String piece, int times, String after) {
        var thousand = piece.repeat(1_000).getBytes(UTF_8);
        return out -> {
            out.write(before.getBytes(UTF_8));
            for (var i = 0; i < times / 1_000; i++) out.write(thousand);
            out.write(after.getBytes(UTF_8));
        };
    }

    @Test
    void answersEachOfThemSoonInASmallHeapAndCallsNobody() throws Exception {
        var start = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>";
        var end = "</t></is></c></row>";
        text("long-cell.csv", "1/0", "id,title\n1," + "x".repeat(600_000) + "\n");
        workbook("long-cell.xlsx", "1/0", repeated(start, "xxxxxxxxxx", 60_000, end), List.of());
        workbook("bomb.xlsx", "unsafe-workbook", repeated("", start.replace(" r=\"2\"", "").replace(" r=\"A2\"", "") + "a" + end, 8_000_000, ""), List.of());
        workbook("parts.xlsx", "workbook-too-large", out -> { }, IntStream.range(0, 10_000).mapToObj(i -> "xl/media/" + i).toList());
        file("one-row-too-many.csv", "too-many-rows", repeated("id,title\n", "1,Clerk\n", 1_001_000, ""));
        text("widest.csv", "1/0", "c" + IntStream.range(1, 16_384).mapToObj(i -> ",c" + i).collect(Collectors.joining()) + "\n1\n");
        text("too-wide.csv", "too-many-columns", "c" + ",c".repeat(16_384) + "\n1\n");
        text("nul.csv", "2/1", "id,title\n1,a\0b\n2,ab\n");
        file("half-pair.csv", "1/1", out -> writeHalfPair(out));
        text("right-to-left.csv", "2/0", "id,title\n1,\u202Egpj.exe\n2,\u200Fשלום\n");
        text("formula.csv", "2/0", "id,title\n1,=cmd|' /C calc'!A0\n2,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n");
        workbook("honest.xlsx", "20000/0", repeated("", "<row><c t=\"inlineStr\"><is><t>The same text of a role in every row</t></is></c></row>", 20_000, ""),
                List.of());
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            var book = new FileSamples(folder).workbook(out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>"
                    + SHEET + HEADER + start + "&e;" + end + "</sheetData></worksheet>").getBytes(UTF_8)), List.of());
            expected.put(Files.move(book, folder.resolve("entity.xlsx")), "unsafe-workbook");

            var outcomes = outcomes();

            assertThat(outcomes).isEqualTo(expected.entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().getFileName().toString(), Map.Entry::getValue)));
            listener.setSoTimeout(1);
            assertThat(nobodyCalls(listener)).isTrue();
        }
    }

    private static boolean nobodyCalls(ServerSocket listener) throws IOException {
        try (var called = listener.accept()) {
            return false;
        } catch (java.net.SocketTimeoutException nobodyCalled) {
            return true;
        }
    }

    /** In UTF-16, where half of a pair can be written at all. */
    private static void writeHalfPair(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
        out.write("id,title\n1,a".getBytes(UTF_16LE));
        out.write(new byte[] {0x3D, (byte) 0xD8});
        out.write("b\n".getBytes(UTF_16LE));
    }

    private Map<String, String> outcomes() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx80m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), HostileHeap.class.getName()));
        expected.keySet().forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var outcomes = new LinkedHashMap<String, String>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split(" ");
                outcomes.put(parts[0], parts[1]);
                assertThat(Long.parseLong(parts[2])).as(line).isLessThan(SECONDS_2);
            }
        }
        assertThat(process.waitFor()).isZero();
        return outcomes;
    }
}
