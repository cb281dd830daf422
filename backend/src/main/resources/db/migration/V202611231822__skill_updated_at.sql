create index ix_skill_updated_at on skill (updated_at, id);
