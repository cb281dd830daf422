alter table work_activity add archived_at timestamp(6) null;
