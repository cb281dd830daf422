package org.upskill.shared.security;

/** The roles a caller can have. */
public final class Access {
    /** L&D staff who also manage tokens, settings and privacy. */
    public static final String LD_ADMIN = "ld-admin";

    /** L&D staff. */
    public static final String LD_STAFF = "ld-staff";

    /** Reads everything but what could identify a person. */
    public static final String AUDITOR = "auditor";

    /** A service account: an HRIS or a catalog script. */
    public static final String INTEGRATION = "integration";

    /** Everybody who signed in and is no service account. */
    public static final String EMPLOYEE = "employee";

    /** Everybody who has reports, or stands in for somebody who has; such a caller is an employee too. */
    public static final String MANAGER = "manager";

    private Access() {}
}
