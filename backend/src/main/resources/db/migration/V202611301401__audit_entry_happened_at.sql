create index ix_audit_entry_happened_at on audit_entry (happened_at, id);
