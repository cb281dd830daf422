alter table import_job add column undone_by varchar(255);
