alter table import_job add column applied_at timestamp(6) null;
