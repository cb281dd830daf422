alter table work_activity drop constraint uq_work_activity_key;
