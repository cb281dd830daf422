create index ix_work_activity_title on work_activity (title_fold, id);
