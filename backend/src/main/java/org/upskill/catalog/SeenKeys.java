package org.upskill.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/**
 * The row that first had each key of a file. Holds a digest of 16 bytes for each key and no key itself: a million rows take 40 MB
 * at most, and no query a batch is spent on finding repetitions. A hash table with open addressing.
 */
final class SeenKeys {
    private static final int FREE = 0;

    private final MessageDigest digest = digest();
    private long[] high = new long[1 << 12];
    private long[] low = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int size;
    private final Set<String> sources = new HashSet<>();

    /** The row that first had the key; the given one if none had it before. */
    int first(String source, String key, int row) {
        if (size * 2 >= rows.length) grow();
        sources.add(source);
        var bytes = ByteBuffer.wrap(digest.digest((source + '\n' + key).getBytes(StandardCharsets.UTF_8)));
        return put(bytes.getLong(), bytes.getLong(), row);
    }

    /** Whether a row had this key. */
    boolean contains(String source, String key) {
        var bytes = ByteBuffer.wrap(digest.digest((source + '\n' + key).getBytes(StandardCharsets.UTF_8)));
        var one = bytes.getLong();
        var other = bytes.getLong();
        for (var place = (int) one & rows.length - 1; rows[place] != FREE; place = place + 1 & rows.length - 1) {
            if (high[place] == one && low[place] == other) return true;
        }
        return false;
    }

    /** Whether a row was of this source. */
    boolean names(String source) {
        return sources.contains(source);
    }

    private int put(long one, long other, int row) {
        var place = (int) one & rows.length - 1;
        while (rows[place] != FREE) {
            if (high[place] == one && low[place] == other) return rows[place];
            place = place + 1 & rows.length - 1;
        }
        high[place] = one;
        low[place] = other;
        rows[place] = row;
        size++;
        return row;
    }

    private void grow() {
        var oldHigh = high;
        var oldLow = low;
        var oldRows = rows;
        high = new long[oldRows.length * 2];
        low = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        size = 0;
        for (var i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != FREE) put(oldHigh[i], oldLow[i], oldRows[i]);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
