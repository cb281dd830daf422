alter table import_job add column revision int default 0 not null;
