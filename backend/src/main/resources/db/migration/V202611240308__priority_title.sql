create index ix_priority_title on priority (title_fold, id);
