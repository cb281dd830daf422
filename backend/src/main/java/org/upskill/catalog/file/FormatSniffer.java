package org.upskill.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which format a file is in, from its bytes, then from its name. */
final class FormatSniffer {

    private record Magic(String what, byte... bytes) {
        static Magic of(String what, String latin1) {
            return new Magic(what, latin1.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final List<Magic> NOT_TABLES = List.of(
        Magic.of("a PDF", "%PDF"), Magic.of("a picture", "\u0089PNG"), Magic.of("a picture", "\u00FF\u00D8\u00FF"), Magic.of("a picture", "GIF8"),
        Magic.of("a compressed file, to be unpacked first", "\u001F\u008B"), Magic.of("a compressed file, to be unpacked first", "7z\u00BC\u00AF"),
        Magic.of("a compressed file, to be unpacked first", "Rar!"), Magic.of("a compressed file, to be unpacked first", "BZh9"),
        Magic.of("a compressed file, to be unpacked first", "(\u00B5/\u00FD"), Magic.of("a program", "\u007FELF"), Magic.of("a program", "MZ\u0090"),
        Magic.of("a web page", "<!doctype html"), Magic.of("a web page", "<html"),
        Magic.of("an XML document", "<?xml"), Magic.of("a text document", "{\\rtf"));
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int SAMPLE = 1 << 16;

    private FormatSniffer() {
    }

    /** CSV, XLSX, or JSON for both kinds of it, which only the parser can tell apart. */
    static FileFormat sniff(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (head.length == 0) {
            throw UnreadableFile.empty();
        }
        if (startsWith(head, OLE2)) {
            throw ole2(file);
        }
        if (startsWith(head, ZIP) && head.length > 3 && head[2] <= 8 && head[3] <= 8) {
            return FileFormat.XLSX;
        }
        String start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        for (Magic magic : NOT_TABLES) {
            if (startsWith(head, magic.bytes) || start.startsWith(new String(magic.bytes, StandardCharsets.ISO_8859_1))) {
                throw UnreadableFile.notATable(magic.what);
            }
        }
        if (isBinary(head)) {
            throw UnreadableFile.notATable("in a form this product does not know");
        }
        return isJson(head, name.toLowerCase(Locale.ROOT)) ? FileFormat.JSON : FileFormat.CSV;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static UnreadableFile ole2(Path file) throws IOException {
        byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] window = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] next = in.readNBytes(SAMPLE); next.length > 0; next = in.readNBytes(SAMPLE)) {
                byte[] both = Arrays.copyOf(window, window.length + next.length);
                System.arraycopy(next, 0, both, window.length, next.length);
                if (contains(both, marker)) {
                    return new UnreadableFile("encrypted", "The workbook is protected by a password. Save it without one and upload that.");
                }
                window = Arrays.copyOfRange(both, Math.max(0, both.length - marker.length), both.length);
            }
        }
        return new UnreadableFile("legacy-xls", "The file is in the old Excel format (.xls). Save it as XLSX or CSV and upload that.");
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    /** A stray control character is a fault of its row; one in twenty, and the file is no text. Zero bytes may be UTF-16. */
    private static boolean isBinary(byte[] head) {
        int control = 0;
        int zeros = 0;
        int zeroPairs = 0;
        for (int i = 0; i < head.length; i++) {
            byte b = head[i];
            control += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
            zeros += b == 0 ? 1 : 0;
            zeroPairs += b == 0 && i > 0 && head[i - 1] == 0 ? 1 : 0;
        }
        boolean wide = zeros * 10 > head.length * 3 / 2 && zeroPairs * 20 <= head.length;
        return control * 20 > head.length || !wide && zeros * 20 > head.length;
    }

    /** A bracket alone may open a column name, so what follows it has to fit. */
    private static boolean isJson(byte[] head, String name) {
        String text = BYTE_ORDER_MARK.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("\0", "")).replaceFirst("").stripLeading();
        if (text.isEmpty()) {
            return false;
        }
        String next = text.substring(1).stripLeading();
        boolean list = text.charAt(0) == '[' && (next.startsWith("{") || next.startsWith("]"));
        boolean object = text.charAt(0) == '{' && (next.startsWith("\"") || next.startsWith("}"));
        return list || object || name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }
}
