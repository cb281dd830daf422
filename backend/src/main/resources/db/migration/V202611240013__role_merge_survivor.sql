alter table role_merge rename column into_id to survivor_id;
