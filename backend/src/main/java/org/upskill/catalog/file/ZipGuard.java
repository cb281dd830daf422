package org.upskill.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once, into nothing, before a spreadsheet library may touch it: sizes are counted, never believed. It
 * opens the archive with the same library as the reader does, so that both see the same parts.
 */
final class ZipGuard {

    private static final byte[] CENTRAL_HEADER = {'P', 'K', 1, 2};
    private static final int BUFFER = 1 << 16;

    private final InflationMeter meter;
    private final PartScan scan;
    private final long fileBytes;

    private ZipGuard(FileLimits limits, long fileBytes) {
        this.meter = new InflationMeter(limits);
        this.scan = new PartScan(limits);
        this.fileBytes = fileBytes;
    }

    /**
     * Passes an honest workbook.
     *
     * @return the names of its parts
     * @throws UnreadableFile for a damaged archive, a bomb, or parts that would harm the reader
     */
    static Set<String> check(Path file, FileLimits limits) throws IOException {
        if (countEntries(file) > limits.zipEntries()) {
            throw UnreadableFile.overInflated("has more than %,d parts".formatted(limits.zipEntries()));
        }
        return new ZipGuard(limits, Files.size(file)).inflate(file);
    }

    /** Counts before the archive is opened, because opening alone takes memory for each entry. */
    private static int countEntries(Path file) throws IOException {
        int found = 0;
        int matched = 0;
        var buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    matched = buffer[i] == CENTRAL_HEADER[matched] ? matched + 1 : buffer[i] == 'P' ? 1 : 0;
                    if (matched == CENTRAL_HEADER.length) {
                        found++;
                        matched = 0;
                    }
                }
            }
        }
        return found;
    }

    private Set<String> inflate(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            var entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                requireSafeName(entry.getName());
                if (!names.add(entry.getName())) {
                    throw UnreadableFile.unsafeWorkbook("holds the same part twice");
                }
                if (!entry.isDirectory()) {
                    inflate(zip, entry);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.brokenZip(e);
        }
        requireWorkbook(names);
        return names;
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw UnreadableFile.brokenZip(null);
        }
        try (InputStream in = meter.measure(zip.getInputStream(entry), Math.min(entry.getCompressedSize(), fileBytes))) {
            scan.part(in);
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void requireSafeName(String name) {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw UnreadableFile.unsafeWorkbook("names a part outside itself");
        }
    }

    private static void requireWorkbook(Set<String> names) {
        if (names.contains("content.xml") && names.contains("mimetype")) {
            throw UnreadableFile.notATable("an OpenDocument file, which is not read here");
        }
        if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw UnreadableFile.notATable(names.contains("word/document.xml") ? "a text document" : "an archive, to be unpacked first");
        }
    }
}
