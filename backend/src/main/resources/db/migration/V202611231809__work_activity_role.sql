create index ix_work_activity_role on work_activity (role_id, title_fold, id);
