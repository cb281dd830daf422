create index ix_audit_entry_actor on audit_entry (actor_key, happened_at);
