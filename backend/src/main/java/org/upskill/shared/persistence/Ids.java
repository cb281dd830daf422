package org.upskill.shared.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the ids of records. */
public final class Ids {
    private Ids() {}

    /** A UUIDv7: made by the application so that JDBC can batch inserts, ordered in time so that indexes stay dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The 16 bytes of an id as the database stores it. */
    public static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    /** The id that the database stored as 16 bytes. */
    public static UUID of(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
