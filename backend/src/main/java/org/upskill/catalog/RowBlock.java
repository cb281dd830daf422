package org.upskill.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/**
 * Compared rows packed into bytes, a thousand at a time: a row of its own in a table for each of them took longer than reading the
 * file, and three times its place.
 */
final class RowBlock {
    private static final int NONE = -1;
    private static final ChangeAction[] ACTIONS = ChangeAction.values();

    private RowBlock() {}

    static byte[] pack(List<StagedRow> rows) {
        var plain = new ByteArrayOutputStream(rows.size() * 256);
        try (var out = new DataOutputStream(plain)) {
            out.writeInt(rows.size());
            for (var row : rows) write(out, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated(plain.toByteArray());
    }

    static List<StagedRow> unpack(byte[] block) {
        try (var in = new DataInputStream(new ByteArrayInputStream(new InflaterInputStream(new ByteArrayInputStream(block)).readAllBytes()))) {
            var size = in.readInt();
            var rows = new ArrayList<StagedRow>(size);
            for (var i = 0; i < size; i++) rows.add(read(in));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
            var buffer = new byte[1 << 16];
            while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void write(DataOutputStream out, StagedRow row) throws IOException {
        out.writeInt(row.row());
        out.writeByte(row.action() == null ? NONE : row.action().ordinal());
        text(out, row.source());
        text(out, row.key());
        text(out, row.shownId());
        text(out, row.label());
        out.writeBoolean(row.recordId() != null);
        if (row.recordId() != null) {
            out.writeLong(row.recordId().getMostSignificantBits());
            out.writeLong(row.recordId().getLeastSignificantBits());
        }
        out.writeInt(row.recordVersion() == null ? NONE : row.recordVersion());
        out.writeInt(row.depth());
        values(out, row.before());
        values(out, row.after());
    }

    private static StagedRow read(DataInputStream in) throws IOException {
        var row = in.readInt();
        var action = in.readByte();
        var source = text(in);
        var key = text(in);
        var shownId = text(in);
        var label = text(in);
        var recordId = in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
        var version = in.readInt();
        return new StagedRow(row, action == NONE ? null : ACTIONS[action], source, key, shownId, label, recordId,
                version == NONE ? null : (Integer) version, in.readInt(), values(in), values(in));
    }

    private static void values(DataOutputStream out, Map<String, String> values) throws IOException {
        out.writeByte(values.size());
        for (var value : values.entrySet()) {
            text(out, value.getKey());
            text(out, value.getValue());
        }
    }

    private static Map<String, String> values(DataInputStream in) throws IOException {
        var size = in.readUnsignedByte();
        if (size == 0) return Map.of();
        var values = HashMap.<String, String>newHashMap(size);
        for (var i = 0; i < size; i++) values.put(text(in), text(in));
        return values;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(NONE);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        return length == NONE ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
