create index ix_work_activity_archived_at on work_activity (archived_at, id);
