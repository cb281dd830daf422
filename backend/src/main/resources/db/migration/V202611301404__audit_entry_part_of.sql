create index ix_audit_entry_part_of on audit_entry (part_of, happened_at);
