package org.upskill.shared.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Sits outside the transaction, so that every try has one of its own. */
@RetryOnContention
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ContentionRetry {
    private static final Logger LOG = Logger.getLogger(ContentionRetry.class);
    private static final int TRIES = 5;

    /** MySQL: lock wait time-out, deadlock. H2: lock time-out, deadlock, concurrent update. */
    private static final Set<Integer> CONTENTION = Set.of(1205, 1213, 50200, 40001, 90131);

    private final TransactionManager transactions;

    ContentionRetry(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
        for (var attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                if (attempt == TRIES || !isContention(failure)) throw failure;
                LOG.debugf("Try %d of %s met contention", attempt, call.getMethod().getName());
                Thread.sleep(ThreadLocalRandom.current().nextLong(20L * attempt) + 5);
            }
        }
    }

    static boolean isContention(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CONTENTION.contains(sql.getErrorCode())) return true;
        }
        return false;
    }
}
