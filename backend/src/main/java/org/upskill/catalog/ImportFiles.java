package org.upskill.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.upskill.shared.persistence.Ids;

/** The uploaded files, kept in the database so that every instance can read them and they outlive the one that took them. */
@ApplicationScoped
class ImportFiles {
    private static final int PART = 1 << 20;

    private final EntityManager entities;

    ImportFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a file in the caller's transaction; answers its SHA-256 in hexadecimal. */
    String put(UUID importId, Path file) {
        var digest = digest();
        entities.unwrap(Session.class).doWork(connection -> {
            try (var in = new DigestInputStream(Files.newInputStream(file), digest);
                    var insert = connection.prepareStatement("insert into import_file (import_id, part_no, content) values (?, ?, ?)")) {
                var number = 0;
                for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                    insert.setBytes(1, Ids.bytes(importId));
                    insert.setInt(2, number++);
                    insert.setBytes(3, part);
                    insert.executeUpdate();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether the file is still there; it goes when somebody in it is erased. */
    @Transactional
    boolean isKept(UUID importId) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select 1 from import_file where import_id = ? and part_no = 0")) {
                select.setBytes(1, Ids.bytes(importId));
                try (var row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** Whether one of the words stands in the file, be it where nobody has read; of a workbook, whose content is packed, that is not known. */
    boolean mention(UUID importId, Collection<String> words) {
        var sought = words.stream().map(word -> asRead(word.getBytes(StandardCharsets.UTF_8))).toList();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select content from import_file where import_id = ? and part_no = ?")) {
                for (var number = 0; ; number++) {
                    var part = part(select, importId, number);
                    if (part == null) return false;
                    var text = asRead(part);
                    if (sought.stream().anyMatch(text::contains)) return true;
                }
            }
        });
    }

    /** Bytes compared as letters whatever their case; what UTF-16 puts between them is left out. */
    private static String asRead(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file to a place on this machine; the caller deletes it. */
    @Transactional
    Path copy(UUID importId) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try {
                var copy = Files.createTempFile("upskill-import-", ".tmp");
                try (var out = Files.newOutputStream(copy);
                        var select = connection.prepareStatement("select content from import_file where import_id = ? and part_no = ?")) {
                    for (var number = 0; ; number++) {
                        var part = part(select, importId, number);
                        if (part == null) return copy;
                        out.write(part);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] part(java.sql.PreparedStatement select, UUID importId, int number) throws SQLException {
        select.setBytes(1, Ids.bytes(importId));
        select.setInt(2, number);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }
}
