package org.upskill.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the audit can be relied on, and what it can be narrowed by.
 *
 * @param appendOnly whether the database itself keeps the application from changing or deleting entries
 * @param since      when the oldest entry was written; null without any
 * @param kinds      the kinds of records of which there are entries
 */
record AuditStatus(@NotNull boolean appendOnly, @Schema(nullable = true) Instant since, @NotNull List<String> kinds) {}
