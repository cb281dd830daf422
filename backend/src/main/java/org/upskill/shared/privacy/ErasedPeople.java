package org.upskill.shared.privacy;

import java.util.Collection;
import java.util.Set;
import org.upskill.shared.problem.ProblemException;

/** Knows whether somebody is a person who was erased, without knowing anything about those who were. */
public interface ErasedPeople {
    /**
     * By what somebody may be recognised; what is not said is null.
     *
     * @param employeeNumber as the HR system writes it
     */
    record Identity(String source, String externalId, String userName, String email, String employeeNumber) {}

    /** Those of the people who were erased; for many at once. */
    Set<Identity> among(Collection<Identity> people);

    /**
     * Lets everybody through but a person who was erased.
     *
     * @throws ProblemException 409 with what an administrator can do
     */
    void refuse(Identity person);
}
