alter table import_job add column file_hash varchar(64);
