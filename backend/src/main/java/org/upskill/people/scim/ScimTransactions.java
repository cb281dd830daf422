package org.upskill.people.scim;

import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does what one operation reads and writes in one transaction, and says in SCIM's words what goes wrong in it. */
@ApplicationScoped
class ScimTransactions implements Interceptor {
    @Override
    @Transactional
    public <T> T doAround(Supplier<T> operation, Context context) {
        try {
            return operation.get();
        } catch (RuntimeException failure) {
            throw ScimFault.of(failure);
        }
    }
}
