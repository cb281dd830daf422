create index ix_audit_entry_kind on audit_entry (kind, happened_at, id);
