create index ix_audit_entry_record on audit_entry (record_id, happened_at);
