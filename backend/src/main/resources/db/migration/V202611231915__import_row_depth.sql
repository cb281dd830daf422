create index ix_import_row_depth on import_row (import_id, depth, row_no);
