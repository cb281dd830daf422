alter table import_row drop index ix_import_row_key;
