alter table work_activity add merged_into_id binary(16) null;
