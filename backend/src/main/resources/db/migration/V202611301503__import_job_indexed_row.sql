alter table import_job add column indexed_row int default 0 not null;
