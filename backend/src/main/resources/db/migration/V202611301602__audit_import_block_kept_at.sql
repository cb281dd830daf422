create index ix_audit_import_block_kept_at on audit_import_block (kept_at);
