package org.upskill.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.upskill.shared.problem.RequestId;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;

/** Knows who is at work in the present thread. */
@ApplicationScoped
class Callers {
    private final Caller caller;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Callers(Caller caller, SecurityIdentity identity, CurrentVertxRequest request) {
        this.caller = caller;
        this.identity = identity;
        this.request = request;
    }

    Who now() {
        if (!isRequest() || identity.isAnonymous()) return Who.NOBODY;
        var http = request.getCurrent();
        return new Who(caller.userName(), caller.name(), through(), http.request().remoteAddress().hostAddress(), RequestId.of(http));
    }

    /** Somebody who is no caller: whose work goes on in the background, or who is just about to be let in. */
    Who inTheNameOf(String userName) {
        if (!isRequest()) return new Who(userName, null, Through.SYSTEM, null, null);
        var http = request.getCurrent();
        return new Who(userName, null, Through.SIGN_IN, http.request().remoteAddress().hostAddress(), RequestId.of(http));
    }

    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    private Through through() {
        if (!(identity.getPrincipal() instanceof JsonWebToken)) return Through.API_TOKEN;
        return identity.hasRole(Access.INTEGRATION) ? Through.SERVICE_ACCOUNT : Through.SIGN_IN;
    }
}
