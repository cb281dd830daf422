package org.upskill.webhook;

/** How many events of a webhook wait to be delivered, and how many were given up. */
record DeliveryCounts(long waiting, long failed) {
    static final DeliveryCounts NONE = new DeliveryCounts(0, 0);
}
