package org.upskill.webhook;

import org.upskill.shared.persistence.KebabColumn;

/** Where the delivery of an event stands. */
enum DeliveryStatus {
    /** It is due, or will be tried again. */
    PENDING,
    DELIVERED,
    /** Every try has failed; it stays so until somebody has it replayed. */
    FAILED;

    @jakarta.persistence.Converter(autoApply = true)
    static class Column extends KebabColumn<DeliveryStatus> {
        Column() {
            super(DeliveryStatus.class);
        }
    }
}
