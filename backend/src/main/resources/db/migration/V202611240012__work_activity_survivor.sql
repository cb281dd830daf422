alter table work_activity rename column merged_into_id to survivor_id;
