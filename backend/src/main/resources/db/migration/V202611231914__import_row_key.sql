create index ix_import_row_key on import_row (import_id, source, record_key);
