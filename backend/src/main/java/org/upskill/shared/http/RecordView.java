package org.upskill.shared.http;

import java.util.UUID;

/** What the API shows of a record that has an address and an ETag of its own. */
public interface RecordView {
    UUID id();

    /** The number inside the ETag. */
    int version();
}
