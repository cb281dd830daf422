package org.upskill.shared.bulk;

import java.util.UUID;

/** The value of a reference: which record is meant, and what people call it. */
public record BulkReference(UUID id, String externalId) {
    private static final int ID_LENGTH = 36;

    /** The canonical text. */
    public String text() {
        return id + " " + externalId;
    }

    /** The record that a canonical text stands for. */
    public static UUID id(String text) {
        return UUID.fromString(text.substring(0, ID_LENGTH));
    }

    /** What people see of a canonical text. */
    public static String shown(String text) {
        return text.substring(ID_LENGTH + 1);
    }
}
