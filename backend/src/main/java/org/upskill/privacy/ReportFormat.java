package org.upskill.privacy;

/** The formats of an access report. */
enum ReportFormat {
    JSON,
    CSV
}
