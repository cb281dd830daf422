alter table import_job add column applied_by varchar(255);
