package org.upskill.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Lets the audit keep many writes as the one {@link Deed} that somebody did. */
@ApplicationScoped
public class OneDeed {
    private static final Object COVERED = OneDeed.class;

    private final TransactionSynchronizationRegistry transaction;

    OneDeed(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** The writes of the present transaction belong to a deed that is or will be told of. */
    public void cover() {
        transaction.putResource(COVERED, true);
    }

    /** Whether the writes of the present transaction belong to a deed. */
    public boolean covers() {
        return transaction.getTransactionKey() != null && transaction.getResource(COVERED) != null;
    }
}
