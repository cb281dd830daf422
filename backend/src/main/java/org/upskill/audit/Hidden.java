package org.upskill.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;

/** A secret, of which is kept that it became another one, and nothing else. */
record Hidden(Object secret) {
    @JsonValue
    @Override
    public String toString() {
        return "…";
    }

    /** The secret as something that can be compared. */
    static Hidden of(Object value) {
        return new Hidden(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
    }
}
