package org.upskill.people.scim;

import jakarta.inject.Singleton;
import org.upskill.shared.problem.ErrorForm;
import org.upskill.shared.problem.Problem;

/** Says as errors of SCIM what goes wrong before or after a request has come to it: no token, no role, no such address. */
@Singleton
class ScimErrorForm implements ErrorForm {
    @Override
    public boolean covers(String path) {
        return path.equals("/scim") || path.startsWith("/scim/");
    }

    @Override
    public String mediaType() {
        return ScimMedia.SCIM;
    }

    @Override
    public Object body(Problem problem) {
        return ScimError.of(problem.status(), null, problem.detail());
    }
}
