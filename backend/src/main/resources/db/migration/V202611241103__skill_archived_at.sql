create index ix_skill_archived_at on skill (archived_at, id);
