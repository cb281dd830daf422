package org.upskill.catalog.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The character set of a text file: a byte-order mark decides, then the zero bytes of UTF-16, then whether the whole file is
 * valid UTF-8. Only what is none of these is guessed, and then Windows-1252 unless another script is clearly more likely.
 *
 * @param chosen whether the caller named it, so that a byte that does not fit is the caller's mistake and not a blemish of the file
 */
record TextEncoding(Charset charset, boolean chosen) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The guesses worth believing: among the Latin ones a few accented letters decide, and decide badly. */
    private static final Set<String> OTHER_SCRIPTS = Set.of("windows-1251", "windows-1253", "windows-1255", "windows-1256", "ISO-8859-5", "ISO-8859-6",
        "ISO-8859-7", "ISO-8859-8", "KOI8-R", "Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5");
    private static final int SAMPLE = 1 << 16;
    private static final int CLEARLY_MORE_LIKELY = 45;

    static TextEncoding of(Path file, Charset chosen) throws IOException {
        if (chosen != null) {
            return new TextEncoding(chosen, true);
        }
        byte[] head = head(file, SAMPLE);
        Charset marked = byMark(head);
        if (marked != null) {
            return new TextEncoding(marked, false);
        }
        Charset wide = byZeroBytes(head);
        if (wide != null) {
            return new TextEncoding(wide, false);
        }
        long fault = firstByteThatIsNotUtf8(file);
        return new TextEncoding(fault < 0 ? StandardCharsets.UTF_8 : guess(file, fault), false);
    }

    /** The text without its byte-order mark. */
    BufferedReader open(Path file) throws IOException {
        var action = chosen ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        var decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), SAMPLE);
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw failure(e);
        }
    }

    /** What to make of a failure while reading: bytes that do not fit the chosen encoding are the caller's to mend. */
    RuntimeException failure(IOException e) {
        return e instanceof CharacterCodingException ? UnreadableFile.wrongEncoding(charset.name(), e) : new UncheckedIOException(e);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static Charset byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /** Text in a Latin script has a zero in most pairs of UTF-16, always on the same side. */
    private static Charset byZeroBytes(byte[] b) {
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < b.length; i += 2) {
            first += b[i] == 0 ? 1 : 0;
            second += b[i + 1] == 0 ? 1 : 0;
        }
        int pairs = Math.max(1, b.length / 2);
        if (second * 10 > pairs * 3 && first * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return first * 10 > pairs * 3 && second * 10 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static long firstByteThatIsNotUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        long read = 0;
        var buffer = new char[SAMPLE];
        try (Reader in = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read += n;
            }
            return -1;
        } catch (CharacterCodingException e) {
            return read;
        }
    }

    private static Charset guess(Path file, long fault) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Math.min(fault, Files.size(file)) - SAMPLE / 2));
            sample = in.readNBytes(SAMPLE);
        }
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        boolean clear = match != null && match.getConfidence() >= CLEARLY_MORE_LIKELY && OTHER_SCRIPTS.contains(match.getName());
        return clear && Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : WINDOWS_1252;
    }
}
